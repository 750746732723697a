/** The print cannot be made from this data; `findings` names file or card, field and what is expected, one a line. */
export class PrintFailure extends Error {
  readonly findings: readonly string[];
  constructor(findings: readonly string[]) {
    super(findings.join("\n"));
    this.name = "PrintFailure";
    this.findings = findings;
  }
}

/** The request asks for what does not exist or does not go together; the data is not at fault. All findings at once. */
export class RequestFault extends PrintFailure {
  constructor(findings: readonly string[]) {
    super(findings);
    this.name = "RequestFault";
  }
}

/** One finding about something that does not exist; it lists what does. */
export function unknownChoice(what: string, given: string | undefined, valid: readonly string[]): string {
  const start = given === undefined ? `Missing ${what}` : `Unknown ${what} “${given}”`;
  return `${start}: choose ${valid.join(", ")}`;
}

/** The command line itself cannot be read. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}
