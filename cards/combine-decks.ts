import type { CardValue, CardValues, Cause, FailureCardWithoutStory, MeasureCard, PlayableDeck } from "./deck.ts";
import { namespaced } from "./namespaced.ts";

/** A deck of a match, in one language. */
export type DeckPart = Readonly<{ id: string; deck: PlayableDeck }>;

/**
 * The decks of a match as one deck; a single one stays as it is. Which languages they come in makes no difference to
 * the rules: the same decks in the same order give the same codes and numbers.
 *
 * - Cards and groups are told apart by the ids of their decks (`namespaced`).
 * - Playable are the values that all decks have, counted in the same unit and winning the same way; they are called as
 *   in the first deck. A unit that is not told is that of the format, in the languages that both decks have.
 * - Causes, and the ways out of them, are those of all decks. Causes that have the same name in the languages in which
 *   their decks were written, or in one that both have, are the same cause; others are numbered anew where their number
 *   is taken. So are levels, by their names as they come. A cause keeps what each deck calls it.
 * - Effects of the same id are the same. Words and language are those of the first deck.
 */
export function combineDecks(parts: readonly [DeckPart, ...DeckPart[]]): PlayableDeck {
  const [{ deck: first }, ...others] = parts;
  if (others.length === 0) return first;
  const decks = parts.map(({ deck }) => deck);
  const values = sharedValues(decks);
  const causes = unite(
    decks.map((deck) => deck.causes),
    isSameCause,
  );
  const levels = unite(
    decks.map((deck) => deck.levels),
    (one, other) => one.name === other.name,
  );
  const measures = numberedByCause(
    parts.flatMap(({ id, deck }, at) =>
      deck.measures.map((card) => ({
        ...card,
        id: namespaced(id, card.id),
        ...(card.code === undefined ? {} : { code: namespaced(id, card.code) }),
        cause: causes.numberIn(at, card.cause),
      })),
    ),
  );
  const failures = parts.flatMap(({ id, deck }, at) =>
    deck.failures.map((card): FailureCardWithoutStory => {
      const cause = causes.numberIn(at, card.cause);
      return {
        ...card,
        id: namespaced(id, card.id),
        sector: namespaced(id, card.sector),
        level: levels.numberIn(at, card.level),
        cause,
        otherCauses: card.otherCauses.map((other) => ({ ...other, cause: causes.numberIn(at, other.cause) })),
        measures: measures.flatMap((measure) => (measure.cause === cause ? [measure.id] : [])),
        values: amountsIn(card.values, values),
      };
    }),
  );
  return {
    language: first.language,
    face: first.face,
    sectors: parts.flatMap(({ id, deck }) =>
      deck.sectors.map((sector) => ({ ...sector, letter: namespaced(id, sector.letter) })),
    ),
    levels: levels.united,
    causes: causes.united.map((cause) => ({
      ...cause,
      inDecks: Object.fromEntries(
        parts.flatMap(({ id, deck }, at) =>
          deck.causes
            .filter(({ number }) => causes.numberIn(at, number) === cause.number)
            .map((own): [string, Cause] => [id, own]),
        ),
      ),
    })),
    effects: decks
      .flatMap(({ effects }) => effects)
      .filter(({ id }, at, all) => all.findIndex((effect) => effect.id === id) === at),
    ...{ values, failures, measures },
  };
}

/** Those of the first deck that every other deck has, too, in the same unit and with the same direction. */
function sharedValues([first, ...others]: readonly PlayableDeck[]): readonly CardValue[] {
  const isIn = (one: CardValue, deck: PlayableDeck) =>
    deck.values.some((value) => value.id === one.id && value.better === one.better && isSameUnit(one, value));
  return first?.values.filter((value) => others.every((deck) => isIn(value, deck))) ?? [];
}

function isSameUnit(one: CardValue, other: CardValue): boolean {
  const shared = inBoth(one.formats, other.formats);
  return shared.length === 0 ? one.unit === other.unit : shared.every(([format, theirs]) => format === theirs);
}

const isSameCause = (one: Cause, other: Cause): boolean =>
  (one.baseName ?? one.name) === (other.baseName ?? other.name) ||
  inBoth(one.names, other.names).some(([name, theirs]) => name === theirs);

/** What both say in the same language. */
const inBoth = (one: Texts = {}, other: Texts = {}): (readonly [string, string])[] =>
  Object.entries(one).flatMap(([language, text]) => {
    const theirs = Object.hasOwn(other, language) ? other[language] : undefined;
    return theirs === undefined ? [] : [[text, theirs] as const];
  });

type Texts = Readonly<Record<string, string>> | undefined;

const amountsIn = (amounts: CardValues, values: readonly CardValue[]): CardValues =>
  Object.fromEntries(Object.entries(amounts).filter(([id]) => values.some((value) => value.id === id)));

type Numbered = Readonly<{ number: number }>;

/** Numbered entries of several lists in one, and the number there of each one's entry. */
type United<Entry> = Readonly<{ united: readonly Entry[]; numberIn: (list: number, number: number) => number }>;

function unite<Entry extends Numbered>(
  lists: readonly (readonly Entry[])[],
  isSame: (one: Entry, other: Entry) => boolean,
): United<Entry> {
  const united: Entry[] = [];
  const numbers = lists.map((list) => {
    // Entries of one list are never the same, whatever they are called.
    const ofOthers = [...united];
    const ownNumbers = new Map<number, number>();
    for (const entry of list) {
      const at = ofOthers.findIndex((other) => isSame(other, entry));
      const [same] = at === -1 ? [] : ofOthers.splice(at, 1);
      const number = same?.number ?? freeNumber(entry.number, united);
      if (same === undefined) united.push({ ...entry, number });
      ownNumbers.set(entry.number, number);
    }
    return ownNumbers;
  });
  return { united, numberIn: (list, number) => numbers[list]?.get(number) ?? number };
}

const freeNumber = (wanted: number, taken: readonly Numbered[]): number =>
  taken.some(({ number }) => number === wanted) ? 1 + Math.max(...taken.map(({ number }) => number)) : wanted;

/** Measures keep their number among those against the same cause where it is free. */
function numberedByCause(measures: readonly MeasureCard[]): readonly MeasureCard[] {
  const numbered: MeasureCard[] = [];
  for (const card of measures) {
    const against = numbered.filter(({ cause }) => cause === card.cause);
    numbered.push({ ...card, number: freeNumber(card.number, against) });
  }
  return numbered;
}
