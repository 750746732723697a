/**
 * `index` stands with the notes, and is the same in the long form and in the short one, and in all languages; `isSilent`:
 * nobody writes an answer.
 */
export type DebriefQuestion = Readonly<{ index: number; text: string; isSilent: boolean }>;

/** What is asked where no guide asks anything: each a group of its own. */
export const defaultQuestions = ["feeling", "happened", "reminds", "whatIf", "next"] as const;

type Group = Readonly<{ items: readonly string[]; silent?: readonly number[] | undefined }>;

/** What is asked besides about what was played: the questions of its mode, and those of each card. */
export type AboutQuestions = Readonly<{ mode: readonly string[]; cards: readonly (readonly string[])[] }>;
export const nothingBesides: AboutQuestions = { mode: [], cards: [] };

/** Indices behind those of any guide: guides and modes may ask more one day, and notes stay under what was asked. */
const begins = { mode: 40, cards: 46 } as const;
const mostOfCard = 7;

/** What the room is asked about what was played: a group for the mode, and one for each card. */
export const aboutGroups = ({ mode, cards }: AboutQuestions): readonly (readonly DebriefQuestion[])[] => [
  numbered({ items: mode.slice(0, begins.cards - begins.mode) }, begins.mode),
  ...cards.map((items, place) => numbered({ items: items.slice(0, mostOfCard) }, begins.cards + place * mostOfCard)),
];

/** What is asked when the room looks back: all of it, or in short the first of each group. */
export function debriefQuestions(
  groups: readonly Group[],
  isShort: boolean,
  about: AboutQuestions = nothingBesides,
): readonly DebriefQuestion[] {
  let next = 0;
  const usual = groups.map((group) => {
    const from = next;
    next += group.items.length;
    return numbered(group, from);
  });
  // What people will do is asked last.
  const asked = [...usual.slice(0, -1), ...aboutGroups(about), ...usual.slice(-1)];
  return asked.flatMap((group) => (isShort ? group.slice(0, 1) : group));
}

const numbered = ({ items, silent = [] }: Group, from: number): readonly DebriefQuestion[] =>
  items.map((text, place) => ({ index: from + place, text, isSilent: silent.includes(place) }));
