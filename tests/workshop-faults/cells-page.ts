import { type Fault, faults, type Promised, phases, promised, promises, type Role, roles } from "./cells.ts";

const faultNames: Readonly<Record<Fault, string>> = {
  reload: "reload",
  reopened: "closed and back",
  otherDevice: "other device",
  asleep: "gone ten minutes",
  twoTabs: "two tabs",
  restart: "server restarted",
  netAway: "net away 60 s",
};

const roleNames: Readonly<Record<Role, string>> = {
  facilitator: "Trainer",
  coFacilitator: "Co-trainer",
  participant: "Participant",
  tableDevice: "Device for a whole table",
  beamer: "Beamer",
};

const numbers = new Map(Object.keys(promises).map((promise, index) => [promise as Promised, index + 1]));

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const numbersOf = (wanted: readonly Promised[]): string =>
  wanted
    .map((each) => numbers.get(each) ?? 0)
    .toSorted((one, other) => one - other)
    .join(" ");

const tableOf = (role: Role): string =>
  [
    `## ${roleNames[role]}\n`,
    row(["Phase", ...faults.map((fault) => faultNames[fault])]),
    row(["---", ...faults.map(() => "---")]),
    ...phases.map((phase) => row([phase.name, ...faults.map((fault) => numbersOf(promised(phase, fault, role)))])),
  ].join("\n");

/** docs/workshop-faults.md, from the cells that are tested. */
export const cellsPage = (): string =>
  [
    "# What goes wrong in a workshop, and what is there again\n",
    `Every phase of a workshop × everything that goes wrong in rooms × everybody who looks at it: ${phases.length} × ${faults.length} × ${roles.length} = ${phases.length * faults.length * roles.length} cells. The numbers in a cell say what must be there again; news of meanwhile are there, too. This page is written by \`tests/workshop-faults/\`, from what is tested; \`npx vitest run tests/workshop-faults -u\` writes it anew.\n`,
    "With `FULL=1` every cell is tried twice: with the real server, real sockets and the web app's own connection and memory (`tests/workshop-faults/`), and in a browser, where the page must look as it did (`tests/e2e/workshop-faults.test.ts`). The usual run tries without pages every fault in every phase, and every role with every fault and in every phase; on pages what hurts most (`tests/e2e/workshop.test.ts`).\n",
    ...[...numbers].map(([promise, number]) => `${number}. ${promises[promise]}`),
    "\nWhat is not sent yet stays with its tab: nobody else at a shared computer finds it there. The sentence one commits to, and that one has answered a check, stay with the device and are told to nobody. Ten minutes and a minute pass on the clocks, not in the test.\n",
    roles.map(tableOf).join("\n\n"),
    "",
  ].join("\n");
