import { combineDecks, type DeckPart } from "../../cards/combine-decks.ts";
import type { Deck, PlayableDeck } from "../../cards/deck.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { checkBody } from "./body-checks.ts";
import type { KnownDecks } from "./known-decks.ts";
import { parseMarkdown } from "./markdown.ts";
import { type PlanRow, scriptTexts, textColumns } from "./plan.ts";

/**
 * What a plan is checked against. `deck`: the one that the text tells of; `decks`: those that steps may name. `modes`: names
 * of the documents in rules/; `takesCards`, `comparesValues`: whether one of them says so at its head.
 */
export type PlanSetting = Readonly<{
  deck: Deck;
  decks: KnownDecks;
  modes: readonly string[];
  takesCards: (mode: string) => boolean;
  comparesValues: (mode: string) => boolean;
}>;

type Fault = Readonly<{ path: readonly PropertyKey[]; card?: string; expected: Message }>;

/** Everything that is wrong with the rows beyond their form, with its place, and the ids of the cards they name. */
export function checkPlan(rows: readonly PlanRow[], setting: PlanSetting): { faults: Fault[]; cards: string[] } {
  const cards: string[] = [];
  const decksOf = deckReader(setting);
  const isSimple = rows.some((row) => row.devices?.simple ?? (row.kind === "check" && row.confidence?.simple));
  const faults = rows.flatMap((row, index) => {
    const isRepeated = rows.slice(0, index).some(({ step }) => step === row.step);
    const found = [
      ...(isRepeated ? [{ path: ["step"], expected: message("guide-step-twice", { found: row.step }) }] : []),
      ...checkTexts(row, setting.deck, cards),
      ...(isSimple && row.devices && row.devices.simple === undefined
        ? [{ path: ["devices"], expected: message("guide-simple") }]
        : []),
      ...checkTimes(row),
      ...checkMode(row, setting.modes),
      ...checkChosenCards(row, setting),
      ...checkDecks(row, setting, decksOf),
      ...checkCards(row, decksOf, cards),
    ];
    return found.map((fault): Fault => ({ ...fault, path: [index, ...fault.path] }));
  });
  return { faults, cards };
}

/** Each text is a paragraph of Markdown. */
function checkTexts(row: PlanRow, deck: Deck, cards: string[]): Fault[] {
  const { devices, drop } = row;
  const texts: Readonly<{ path: readonly PropertyKey[]; text: string }>[] = [
    ...textColumns.map((column) => ({ path: [column], text: row[column] })),
    ...(devices ? scriptTexts.map((name) => ({ path: ["devices", name], text: devices[name] })) : []),
    ...simpleTexts(devices?.simple),
    ...(drop ? [{ path: ["drop", "how"], text: drop.how }] : []),
  ];
  return texts.flatMap(({ path, text }) => {
    const cell = parseMarkdown(text);
    const isParagraph = cell.children.length === 1 && cell.children[0]?.type === "paragraph";
    const checked = checkBody(text, cell, deck);
    cards.push(...checked.cards);
    return [
      ...(isParagraph ? [] : [{ path, expected: message("guide-cell") }]),
      ...checked.faults.map(({ line: _, card, ...expected }) => ({ path, card, expected })),
    ];
  });
}

const simpleTexts = (simple: NonNullable<PlanRow["devices"]>["simple"]) =>
  simple ? scriptTexts.map((name) => ({ path: ["devices", "simple", name], text: simple[name] })) : [];

function checkTimes(row: PlanRow): Fault[] {
  const times = [
    { path: ["drop", "saves"], found: row.drop?.saves },
    { path: ["playMinutes"], found: row.kind === "match" ? row.playMinutes : undefined },
  ];
  return times.flatMap(({ path, found = 0 }) =>
    found > row.minutes ? [{ path, expected: message("guide-within-step", { minutes: row.minutes, found }) }] : [],
  );
}

function checkMode(row: PlanRow, modes: readonly string[]): Fault[] {
  if (row.kind !== "match" || modes.includes(row.mode)) return [];
  return [{ path: ["mode"], expected: message("guide-mode", { modes: modes.join(", ") || "–", found: row.mode }) }];
}

/** Cards of a match are there where its mode takes them, and enough of them for its rounds. */
function checkChosenCards(row: PlanRow, { modes, takesCards }: PlanSetting): Fault[] {
  if (row.kind !== "match" || row.cards === undefined || !modes.includes(row.mode)) return [];
  const { mode, rounds = 0, cards } = row;
  const path = ["cards"];
  if (!takesCards(mode)) return [{ path, expected: message("guide-dealt-mode", { mode }) }];
  const { length: found } = cards;
  return found < rounds ? [{ path, expected: message("guide-enough-cards", { rounds, found }) }] : [];
}

/** The decks of a row as one; undefined where one of them is not known. */
type DecksOf = (row: PlanRow) => PlayableDeck | undefined;

const decksNamed = (row: PlanRow): readonly string[] | undefined =>
  row.kind === "match" || row.kind === "round" ? row.decks : undefined;

/** Reads each deck once. */
function deckReader({ deck, decks }: PlanSetting): DecksOf {
  const read = new Map<string, Deck | undefined>();
  const deckIn = (id: string) => {
    if (!read.has(id)) read.set(id, decks.deckIn(id, deck.language.id));
    return read.get(id);
  };
  return (row) => {
    const named = decksNamed(row);
    if (named === undefined) return deck;
    const parts = named.flatMap((id): DeckPart[] => {
      const found = deckIn(id);
      return found === undefined ? [] : [{ id, deck: found }];
    });
    const [first, ...others] = parts;
    return first === undefined || parts.length < named.length ? undefined : combineDecks([first, ...others]);
  };
}

/** They are there, and those of a match that compares values share one. */
function checkDecks(row: PlanRow, { decks, comparesValues }: PlanSetting, decksOf: DecksOf): Fault[] {
  const named = decksNamed(row) ?? [];
  const unknown = named.flatMap((found, place): Fault[] =>
    decks.ids.includes(found)
      ? []
      : [{ path: ["decks", place], expected: message("guide-deck", { decks: decks.ids.join(", ") || "–", found }) }],
  );
  if (row.kind !== "match" || named.length === 0 || unknown.length > 0 || !comparesValues(row.mode)) return unknown;
  const values = decksOf(row)?.values;
  return values === undefined || values.length > 0
    ? []
    : [{ path: ["decks"], expected: message("guide-decks-together", { mode: row.mode, decks: named.join(", ") }) }];
}

/** Failures are diagnosed and played with, ways out are not. Where a deck is not known, nobody knows its cards. */
function checkCards(row: PlanRow, decksOf: DecksOf, cards: string[]): Fault[] {
  if ((row.kind !== "round" && row.kind !== "match") || row.cards === undefined) return [];
  const named = row.cards.flatMap((entry, place) =>
    typeof entry === "string"
      ? [{ id: entry, path: ["cards", place] }]
      : entry.map((id, inside) => ({ id, path: ["cards", place, inside] })),
  );
  cards.push(...named.map(({ id }) => id));
  const deck = decksOf(row);
  if (deck === undefined) return [];
  const { failures, language } = deck;
  const expected = (found: string) =>
    row.decks === undefined
      ? message("guide-round-card", { language: language.id, found })
      : message("guide-deck-card", { decks: row.decks.join(", "), example: failures[0]?.id ?? "–", found });
  return named.flatMap(({ id, path }) =>
    failures.some((card) => card.id === id) ? [] : [{ path, card: id, expected: expected(id) }],
  );
}
