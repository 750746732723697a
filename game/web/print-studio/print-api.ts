import type { PrintJob } from "../../protocol/print-studio.ts";

/** The server said no, or did not answer: then `code` is “offline”. */
export class PrintRefusal extends Error {
  readonly code: string;
  readonly findings: readonly string[];

  constructor(code: string, findings: readonly string[] = []) {
    super(code);
    this.code = code;
    this.findings = findings;
  }
}

export const orderPrint = (request: unknown, signal: AbortSignal): Promise<PrintJob> =>
  ask("/api/print/jobs", {
    ...{ method: "POST", signal, body: JSON.stringify(request) },
    headers: { "content-type": "application/json" },
  });

export const lookAtPrint = (id: string, signal: AbortSignal): Promise<PrintJob> =>
  ask(`/api/print/jobs/${id}`, { signal });

async function ask(path: string, init: RequestInit): Promise<PrintJob> {
  const response = await fetch(path, init).catch((error: unknown) => {
    throw init.signal?.aborted ? error : new PrintRefusal("offline");
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as PrintJob;
  const { code = "internal", message = "" } = (answer ?? {}) as { code?: string; message?: string };
  throw new PrintRefusal(code, code === "invalid-request" ? message.split("\n") : []);
}
