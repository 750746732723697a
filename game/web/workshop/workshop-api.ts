import type { FacilitatorAction } from "../../protocol/public-match.ts";
import type { RefusalCode } from "../../protocol/refusal-codes.ts";
import type { Report } from "../../protocol/report.ts";
import type { Answers } from "../../workshop/check.ts";
import type { FacilitatorCommand, ParticipantCommand } from "../../workshop/commands.ts";
import type { Minutes } from "../../workshop/minutes.ts";
import type { CheckTime, Step } from "../../workshop/step.ts";
import type { Rules } from "../../workshop/workshop.ts";
import { askServer } from "../offline/net-state.ts";
import { sendOnce } from "../offline/send-once.ts";
import { MatchApiError } from "../play/refusals.ts";

/** What is chosen when a workshop is opened. */
export type OpeningChoices = Readonly<{
  title: string;
  language: string;
  decks?: readonly string[] | undefined;
  guide: string | null;
  steps: readonly Step[];
  tableNames: readonly string[];
  rules: Rules;
  isRehearsal: boolean;
  keepDays: number;
  recoveryCode: string;
}>;

export type Joining = Readonly<{ name: string; kind: "person" | "table"; people: number; table: number | null }>;
/** Tables where what was asked could not be done, and why. */
export type TableRefusals = Readonly<{ refused: readonly Readonly<{ table: number; code: RefusalCode }>[] }>;

/** What one workshop can be asked for with a key. Rejects with `MatchApiError`, or `NoAnswer`. */
export class WorkshopApi {
  readonly #path: string;
  readonly #key: string;

  constructor(code: string, key: string) {
    this.#path = `/api/workshops/${code}`;
    this.#key = key;
  }

  /** Opens a rehearsal of it, once for each key of the rehearsal. */
  rehearse = (rehearsal: Readonly<{ key: string; recoveryCode: string; title: string }>) =>
    this.#post<Readonly<{ joinCode: string }>>("rehearse", rehearsal);
  join = (joining: Joining) => this.#post<Readonly<{ id: number }>>("join", joining);
  lead = (command: FacilitatorCommand) => this.#post<undefined>("lead", command);
  takePart = (command: ParticipantCommand) => this.#post<undefined>("take-part", command);
  sitDown = () => this.#post<undefined>("sit-down", {});
  seat = (participant: number) => this.#post<undefined>("seat", { participant });
  openMatches = (step: string, table: number | null, after: string | null) =>
    this.#post<TableRefusals>("matches", { step, table, after });
  act = (table: number | null, action: FacilitatorAction) => this.#post<TableRefusals>("act", { table, action });
  answerCheck = (check: Readonly<{ when: CheckTime; number: string; answers: Answers; word?: string | undefined }>) =>
    this.#post<undefined>("check", check);
  offerFollowUp = (keepDays: number) => this.#post<undefined>("follow-up", { keepDays });
  dropFollowUp = () => send<undefined>("DELETE", `${this.#path}/follow-up`, undefined, this.#key);
  recover = (code: string, nextCode: string) => this.#post<undefined>("recover", { code, nextCode });
  comeBack = (code: string) => this.#post<undefined>("come-back", { code });
  delete = () => send<undefined>("DELETE", this.#path, undefined, this.#key);

  #post<Answer>(what: string, body: unknown): Promise<Answer> {
    return send("POST", `${this.#path}/${what}`, body, this.#key);
  }
}

export const openWorkshop = (key: string, choices: OpeningChoices) =>
  send<Readonly<{ joinCode: string }>>("POST", "/api/workshops", choices, key);

async function send<Answer>(method: "POST" | "DELETE", path: string, body: unknown, secret: string): Promise<Answer> {
  const { status, content } = await sendOnce({ method, path, body, secret });
  if (status < 200 || status >= 300) throw new MatchApiError(content);
  return content as Answer;
}

/** What is taken home; rejects with `MatchApiError` where the key opens nothing. */
export async function fetchMinutes(code: string, key: string, withNames: boolean): Promise<Minutes> {
  const response = await askServer(`/api/workshops/${code}/minutes${withNames ? "?names=1" : ""}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const content: unknown = await response.json();
  if (!response.ok) throw new MatchApiError(content);
  return content as Minutes;
}

/** The minutes as a PDF, set by the server; rejects with `MatchApiError`. */
export async function printMinutes(code: string, key: string, report: Report): Promise<Blob> {
  const response = await askServer(`/api/workshops/${code}/minutes.pdf`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(report),
  });
  if (!response.ok) throw new MatchApiError(await response.json().catch(() => undefined));
  return response.blob();
}
