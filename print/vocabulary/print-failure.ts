import type { Finding } from "../../cards/load/finding.ts";
import { type Message, message, messageText } from "../../cards/text/message.ts";

/**
 * One thing that is wrong: file or page, card, field and what is expected there, part by part, each a name or a message in
 * any language. A text of its own is about the house's data and commands, and English.
 */
export type PrintFinding = string | readonly (string | Message)[];

/** A finding in one line. */
export function tellPrintFinding(finding: PrintFinding, language = "en"): string {
  if (typeof finding === "string") return finding;
  return finding.map((part) => (typeof part === "string" ? part : messageText(part, language))).join(": ");
}

/** What is wrong twice in the same way is told once. */
export const distinctFindings = <Told extends PrintFinding>(findings: readonly Told[]): Told[] => [
  ...new Map(findings.map((finding) => [tellPrintFinding(finding), finding])).values(),
];

/** Findings about files of the folder with this path, as a print tells them. */
export const fileFindings = (findings: readonly Finding[], folder = ""): PrintFinding[] =>
  findings.map(({ file, card, field, expected, code, values = {} }) => [
    `${folder}${file}  ${card}  ${field}`,
    code === undefined ? expected : { code, values, expected },
  ]);

/** The print cannot be made from this data. All findings at once. */
export class PrintFailure extends Error {
  readonly findings: readonly PrintFinding[];
  constructor(findings: readonly PrintFinding[]) {
    super(findings.map((finding) => tellPrintFinding(finding)).join("\n"));
    this.name = "PrintFailure";
    this.findings = findings;
  }
}

/** The option, or what else is asked for, such as `backOffset.x`, and what is expected there. */
export type RequestFinding = readonly [field: string, expected: Message];

/** The request asks for what does not exist or does not go together; the data is not at fault. All findings at once. */
export class RequestFault extends PrintFailure {
  override readonly findings: readonly RequestFinding[];
  constructor(findings: readonly RequestFinding[]) {
    super(findings);
    this.name = "RequestFault";
    this.findings = findings;
  }
}

/** One finding about something that does not exist; it lists what does. */
export function unknownChoice(field: string, given: string | undefined, valid: readonly string[]): RequestFinding {
  const choices = valid.join(", ");
  return [
    field,
    given === undefined
      ? message("missing-choice", { valid: choices })
      : message("unknown-choice", { given, valid: choices }),
  ];
}

/** One finding about an option that is not for this; it lists those that are. */
export const untakenOption = (name: string, by: string, taken: readonly string[]): RequestFinding => [
  name,
  message("untaken-option", { by, valid: taken.join(", ") }),
];

/** The command line itself cannot be read. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}
