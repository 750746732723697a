import type { PrintFault, PrintJob } from "../../protocol/print-studio.ts";
import type { RefusedFinding, RefusedMessage } from "../../protocol/public-match.ts";
import { type RefusalCode, readRefusalCode } from "../../protocol/refusal-codes.ts";
import { NoAnswer, type ServerAnswer, sendOnce } from "../offline/send-once.ts";

type PrintRefusalCode = RefusalCode | PrintFault | "offline";

/** The server said no, or did not answer: then `code` is “offline”. */
export class PrintRefusal extends Error {
  readonly code: PrintRefusalCode;
  readonly findings: readonly string[];
  /** Of a wrong order: what is wrong at which of its fields. */
  readonly atFields: readonly RefusedFinding[];

  constructor(code: PrintRefusalCode, findings: readonly string[] = [], atFields: readonly RefusedFinding[] = []) {
    super(code);
    this.atFields = atFields;
    this.code = code;
    this.findings = findings;
  }
}

/** What is asked for twice is printed once. Findings come in `language`. */
export async function orderPrint(request: unknown, language: string, signal: AbortSignal): Promise<PrintJob> {
  const answer = await sendOnce({ method: "POST", path: `/api/print/jobs?lang=${language}`, body: request }).catch(
    (error: unknown) => {
      throw error instanceof NoAnswer ? new PrintRefusal("offline") : error;
    },
  );
  signal.throwIfAborted();
  return jobIn(answer);
}

export async function lookAtPrint(id: string, language: string, signal: AbortSignal): Promise<PrintJob> {
  const response = await fetch(`/api/print/jobs/${id}?lang=${language}`, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new PrintRefusal("offline");
  });
  return jobIn({ status: response.status, content: await response.json().catch(() => undefined) });
}

function jobIn({ status, content }: ServerAnswer): PrintJob {
  if (status < 300 && content !== undefined) return content as PrintJob;
  const code = readRefusalCode(content) ?? "internal";
  const { findings = [] } = (content ?? {}) as Partial<RefusedMessage>;
  throw new PrintRefusal(code, [], findings);
}
