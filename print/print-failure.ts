/** The print cannot be made from this data; `findings` names file or card, field and what is expected, one a line. */
export class PrintFailure extends Error {
  readonly findings: readonly string[];
  constructor(findings: readonly string[]) {
    super(findings.join("\n"));
    this.name = "PrintFailure";
    this.findings = findings;
  }
}

/** The command names something that does not exist; the message lists what does. */
export class UnknownChoice extends Error {
  constructor(what: string, given: string | undefined, valid: readonly string[]) {
    const start = given === undefined ? `Missing ${what}` : `Unknown ${what} “${given}”`;
    super(`${start}: choose ${valid.join(", ")}`);
    this.name = "UnknownChoice";
  }
}

/** The command line itself cannot be read. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}
