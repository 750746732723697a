import type { Deck } from "../../cards/deck.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { checkBody } from "./body-checks.ts";
import { parseMarkdown } from "./markdown.ts";
import { type PlanRow, scriptTexts, textColumns } from "./plan.ts";

/**
 * What a plan is checked against. `modes`: names of the documents in rules/; `takesCards`: whether one of them says that
 * its cards can be chosen.
 */
export type PlanSetting = Readonly<{ deck: Deck; modes: readonly string[]; takesCards: (mode: string) => boolean }>;

type Fault = Readonly<{ path: readonly PropertyKey[]; card?: string; expected: Message }>;

/** Everything that is wrong with the rows beyond their form, with its place, and the ids of the cards they name. */
export function checkPlan(rows: readonly PlanRow[], setting: PlanSetting): { faults: Fault[]; cards: string[] } {
  const cards: string[] = [];
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
      ...checkCards(row, setting.deck, cards),
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

/** Failures are diagnosed and played with, ways out are not. */
function checkCards(row: PlanRow, { failures, language }: Deck, cards: string[]): Fault[] {
  if ((row.kind !== "round" && row.kind !== "match") || row.cards === undefined) return [];
  const named = row.cards.flatMap((entry, place) =>
    typeof entry === "string"
      ? [{ id: entry, path: ["cards", place] }]
      : entry.map((id, inside) => ({ id, path: ["cards", place, inside] })),
  );
  cards.push(...named.map(({ id }) => id));
  return named.flatMap(({ id, path }) =>
    failures.some((card) => card.id === id)
      ? []
      : [{ path, card: id, expected: message("guide-round-card", { language: language.id, found: id }) }],
  );
}
