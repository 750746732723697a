import { z } from "zod";

/** One check of one class of faults on one server. */
export type Outcome = Readonly<{ faultClass: string; target: string; passed: boolean }>;

const report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ ancestorTitles: z.array(z.string()), status: z.string() })),
    }),
  ),
});

/** What Vitest's JSON report says. Checks that do not apply to a server are left out. */
export function outcomesOf(json: unknown): Outcome[] {
  return report
    .parse(json)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "passed" || status === "failed")
    .flatMap(({ ancestorTitles: [faultClass, target], status }) =>
      faultClass === undefined || target === undefined ? [] : { faultClass, target, passed: status === "passed" },
    );
}

/** A Markdown table: how many checks of each class every server passes. */
export function formatTable(outcomes: readonly Outcome[]): string {
  const targets = [...new Set(outcomes.map(({ target }) => target))];
  const classes = [...new Set(outcomes.map(({ faultClass }) => faultClass))].sort();
  const cell = (of: readonly Outcome[]) => {
    const failed = of.filter(({ passed }) => !passed).length;
    if (of.length === 0) return "–";
    return failed === 0 ? `passes ${of.length}` : `fails ${failed} of ${of.length}`;
  };
  const row = (name: string, among: readonly Outcome[]) =>
    `| ${[name, ...targets.map((target) => cell(among.filter((outcome) => outcome.target === target)))].join(" | ")} |`;
  return [
    `| ${["Class", ...targets].join(" | ")} |`,
    `|${" --- |".repeat(targets.length + 1)}`,
    ...classes.map((name) =>
      row(
        name,
        outcomes.filter(({ faultClass }) => faultClass === name),
      ),
    ),
    row("all", outcomes),
  ].join("\n");
}
