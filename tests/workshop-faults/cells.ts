import { inTurn } from "../../print/fixtures/in-turn.ts";

/** What is tried: in every phase of a workshop everything that goes wrong in rooms, for everybody who looks at it. */

export const roles = ["facilitator", "coFacilitator", "participant", "tableDevice", "beamer"] as const;
export type Role = (typeof roles)[number];

export const faults = ["reload", "reopened", "otherDevice", "asleep", "twoTabs", "restart", "netAway"] as const;
export type Fault = (typeof faults)[number];

/** What has to be there again, in words; who is promised what says `promised`. */
export const promises = {
  step: "the same step, and a clock that goes by the server's",
  room: "everybody's names, tables and state, and the own rights",
  self: "the own name and table",
  complete: "the whole page, with the code to join by",
  pause: "that it is paused",
  round: "the round: its card, its phase, how many have chosen",
  tables: "how it goes at the tables",
  notes: "the notes of all",
  check: "how many have answered",
  committed: "how many know what they will do",
  vote: "the own vote, still chosen",
  ready: "“I am ready”, still said",
  note: "the own note, to change or take back",
  commitment: "the own sentence",
  seat: "the own seats at the match, with the hand",
  typed: "what is written, or marked, and not sent yet",
  over: "that it is over",
  gone: "in plain words: this workshop was deleted",
} as const;
export type Promised = keyof typeof promises;

/** What a phase shows to all, and to whoever takes part. */
type Shown = Readonly<{ name: string; all: readonly Promised[]; own: readonly Promised[] }>;

const round = (name: string, own: readonly Promised[] = []): Shown => ({
  name: `round in the room: ${name}`,
  all: ["step", "round"],
  own,
});

const shown = {
  waiting: { name: "before the start", all: [], own: [] },
  talk: { name: "talk", all: ["step"], own: ["ready"] },
  check: { name: "check open", all: ["step", "check"], own: ["typed"] },
  match: { name: "match being played", all: ["step", "tables"], own: ["ready", "seat"] },
  read: round("reading"),
  vote: round("first vote", ["vote", "typed"]),
  argue: round("arguing"),
  revote: round("second vote", ["vote", "typed"]),
  reveal: round("cause revealed"),
  measure: round("way out", ["vote", "typed"]),
  end: round("closed"),
  tables: { name: "round at the tables: first vote", all: ["step", "round"], own: ["vote", "typed"] },
  debrief: { name: "debrief, notes open", all: ["step", "notes"], own: ["note", "typed"] },
  commitment: { name: "commitment", all: ["step", "committed"], own: ["commitment", "typed"] },
  break: { name: "break", all: ["step"], own: ["ready"] },
  paused: { name: "paused, in a vote", all: ["step", "pause", "round"], own: ["vote", "typed"] },
  over: { name: "after the end", all: ["over"], own: [] },
  deleted: { name: "deleted meanwhile", all: ["gone"], own: [] },
} as const satisfies Readonly<Record<string, Shown>>;

export type PhaseId = keyof typeof shown;
export type Phase = Shown & Readonly<{ id: PhaseId }>;
export const phases: readonly Phase[] = (Object.keys(shown) as PhaseId[]).map((id) => ({ id, ...shown[id] }));

const always: Readonly<Record<Role, readonly Promised[]>> = {
  facilitator: ["room"],
  coFacilitator: ["room"],
  participant: ["self"],
  tableDevice: ["self"],
  beamer: ["complete"],
};

export const leads = (role: Role): boolean => role === "facilitator" || role === "coFacilitator";
export const takesPart = (role: Role): boolean => role === "participant" || role === "tableDevice";

/** What stays with the device, or with its tab, and is nowhere else. */
const lostWith: Readonly<Partial<Record<Fault, readonly Promised[]>>> = {
  reopened: ["typed"],
  otherDevice: ["typed", "commitment"],
};

/** What must be there again in a cell of the table. */
export function promised(phase: Phase, fault: Fault, role: Role): readonly Promised[] {
  if (phase.id === "deleted") return phase.all;
  const own: readonly Promised[] = takesPart(role) ? phase.own : role === "beamer" ? [] : ["typed"];
  const lost = lostWith[fault] ?? [];
  return [...always[role], ...phase.all, ...own.filter((each) => !lost.includes(each))];
}

/**
 * The cells that are tried: with FULL=1 all of them; otherwise so many that every fault strikes in every phase, and every role
 * meets every fault and every phase.
 */
export const rolesIn = (phase: Phase, fault: Fault): readonly Role[] =>
  inTurn(roles, phases.findIndex(({ id }) => id === phase.id) + faults.indexOf(fault));
