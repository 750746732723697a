import * as z from "zod/mini";
import { readNamespaced } from "../../../cards/namespaced.ts";
import { setupSchema, stepsSchema } from "../../workshop/commands.ts";
import { checkTimes, roundPlaces, type Step, stepKinds } from "../../workshop/step.ts";
import { goneRules, type Rules, workshopLimits } from "../../workshop/workshop.ts";
import { cardsFieldOf, roundsFieldOf } from "../modes/mode-progress.ts";
import { deckDraft } from "../modes/use-deck-choice.ts";
import { cardTyped } from "../workshop/card-typed.ts";
import { codesOf, codesWith, decksAmong } from "./plan-decks.ts";

// Compiled schemas would need eval, which the Content-Security-Policy forbids.
z.config({ jitless: true });

/** A step as it is typed: nothing needs to be right yet. */
export const stepDraft = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  title: z.string(),
  minutes: z.nullable(z.number()),
  saves: z.nullish(z.number()),
  mode: z.optional(z.string()),
  decks: z.optional(z.array(z.string())),
  setup: z.optional(setupSchema),
  at: z.optional(z.enum(roundPlaces)),
  /** As it is typed. */
  cards: z.optional(z.string()),
  rounds: z.optional(z.number()),
  when: z.optional(z.enum(checkTimes)),
});
export type StepDraft = z.infer<typeof stepDraft>;

/** What is typed on the page that opens a workshop; what is missing is as usual. */
export const openingDraft = z.object({
  ...deckDraft,
  title: z.optional(z.string()),
  language: z.optional(z.string()),
  /** Null: none leads. */
  guide: z.nullish(z.string()),
  /** Missing: the guide's. */
  steps: z.optional(z.array(stepDraft)),
  tables: z.optional(z.nullable(z.number())),
  names: z.array(z.string()),
  rules: z.object({
    gone: z.enum(goneRules),
    sameDeal: z.boolean(),
    chooseTable: z.boolean(),
    seatsPerTable: z.nullable(z.number()),
  }),
  keepDays: z.nullish(z.number()),
  /** Made once, so that opening twice opens one workshop. */
  keys: z.optional(z.object({ key: z.string(), recoveryCode: z.string() })),
});
export type OpeningDraft = z.infer<typeof openingDraft>;

const defaultSeats = 6;
export const defaultRules: Rules = { gone: "bot", sameDeal: false, chooseTable: true, seatsPerTable: defaultSeats };
export const defaultTables = 3;
export const emptyDraft: OpeningDraft = { names: [], rules: defaultRules };

/** The names of the tables; where none is typed, `defaultName` is one by its number. */
export const tableNamesOf = (
  { tables, names }: OpeningDraft,
  defaultName: (number: number) => string,
): readonly string[] =>
  Array.from({ length: tables ?? defaultTables }, (_, index) => names[index]?.trim() || defaultName(index + 1));

export const rulesOf = ({ rules }: OpeningDraft): Rules => ({
  ...rules,
  seatsPerTable: rules.seatsPerTable ?? defaultSeats,
});

export const draftOfStep = ({ cards, decks, ...step }: Step): StepDraft => ({
  ...step,
  ...(decks === undefined ? {} : { decks: [...decks] }),
  setup: step.setup === undefined ? undefined : { ...step.setup },
  // Of the only deck of a step a card is known by its code alone.
  ...(cards === undefined
    ? {}
    : { cards: (decks?.length === 1 ? cards.map((card) => readNamespaced(card).code) : cards).join(", ") }),
});

/** Codes of cards as people type them, in the deck's own spelling where it has them. */
function typedCards(typed: string, known: readonly string[]): readonly string[] {
  const codes = typed.split(/[\s,;]+/).filter((code) => code !== "");
  return codes.map((code) => cardTyped(code, known) ?? code);
}

export type StepFault = Readonly<{ step: number; field: "title" | "minutes" | "saves" | "cards" | "mode" | "chosen" }>;

/** The steps that are typed, or everything that is wrong with them; `known` are the failures of the decks. */
export function readSteps(drafts: readonly StepDraft[], known: readonly string[]): readonly Step[] | StepFault[] {
  const faults = drafts.flatMap((draft, step) => faultsOf(draft, known).map((field): StepFault => ({ step, field })));
  if (faults.length > 0) return faults;
  return stepsSchema.parse(drafts.map((draft) => stepOf(draft, known)));
}

function faultsOf({ kind, title, minutes, saves, mode, setup, decks, cards }: StepDraft, known: readonly string[]) {
  const among = decksAmong(decks, known);
  const own = codesOf(among, known);
  const codes = typedCards(cards ?? "", own);
  const faults: readonly (readonly [StepFault["field"], boolean])[] = [
    ["title", title.trim() === "" || title.trim().length > workshopLimits.titleLength],
    ["minutes", minutes === null],
    ["saves", saves != null && minutes !== null && saves > minutes],
    ["mode", kind === "match" && mode === undefined],
    ["chosen", kind === "match" && mode !== undefined && !canBeDealt(chosenIn(mode, setup), codesWith(among, known))],
    [
      "cards",
      kind === "round" && (codes.length > workshopLimits.cardsAStep || codes.some((code) => !own.includes(code))),
    ],
  ];
  return faults.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}

type Chosen = Readonly<{ cards: readonly string[]; rounds: number }>;

/** The cards that a match draws from, where somebody has chosen them, and how many of them are played. */
function chosenIn(mode: string, setup: StepDraft["setup"] = {}): Chosen | null {
  const [cards, rounds] = [cardsFieldOf(mode), roundsFieldOf(mode)].map((field) => setup[field ?? ""]);
  return Array.isArray(cards) ? { cards, rounds: typeof rounds === "number" ? rounds : 0 } : null;
}

const canBeDealt = (chosen: Chosen | null, known: readonly string[]): boolean =>
  chosen === null || (chosen.cards.length >= chosen.rounds && chosen.cards.every((card) => known.includes(card)));

/** Only what its kind has. */
function stepOf({ id, kind, title, minutes, saves, ...more }: StepDraft, known: readonly string[]) {
  const step = { id, kind, title, minutes, ...(saves == null ? {} : { saves }) };
  const decks = decksAmong(more.decks, known);
  const named = decks === undefined ? {} : { decks };
  if (kind === "match") return { ...step, mode: more.mode, ...named, setup: more.setup ?? {} };
  if (kind === "check") return { ...step, when: more.when ?? "before" };
  if (kind !== "round") return step;
  const cards = typedCards(more.cards ?? "", codesOf(decks, known));
  return {
    ...step,
    ...named,
    at: more.at ?? "room",
    cards,
    ...(more.rounds === undefined ? {} : { rounds: more.rounds }),
  };
}
