import type { FailureCard } from "../../cards/deck.ts";
import type { CheckTime, Step } from "./step.ts";

/** What decides which cards are asked for. */
type Asked = Pick<FailureCard, "id" | "cause"> &
  Readonly<{ otherCauses: readonly Pick<FailureCard["otherCauses"][number], "cause">[] }>;

/** "Which cause fits this failure?": `causes` to choose from, by their numbers; the right one is the card's own. */
export type CheckQuestion<Card = Asked> = Readonly<{ id: string; card: Card; causes: readonly number[] }>;

/** The two forms of a check: of each cause the first of its cards, or the second. */
export const checkForms = ["A", "B"] as const;
export type CheckFormName = (typeof checkForms)[number];

/**
 * The form that a workshop asks then, by its join code: in half of all workshops A comes before and B after, in the others
 * the other way round, so that over many of them no form is easier at one time than at the other.
 */
export function formAt(when: CheckTime, joinCode: string): CheckFormName {
  const isSwapped = [...joinCode].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 2 === 1;
  return (when === "before") === isSwapped ? "B" : "A";
}

type Formed = Readonly<{ when: CheckTime; form?: CheckFormName | undefined }>;

/** The form of a check. Before the forms were swapped, nobody noted it: A came before and B after. */
export const formOf = ({ when, form }: Formed): CheckFormName => form ?? (when === "before" ? "A" : "B");

/** What is asked besides this one. */
export const formBeside = (check: Formed): CheckFormName => (formOf(check) === "A" ? "B" : "A");

/** How sure somebody is, from 1 to 5. */
export const confidence = { id: "confidence", of: 5 } as const;
const questions = 3;

/**
 * The content questions of a check. Its two forms ask for the same causes by different cards, so that nobody can
 * remember an answer: parallel forms. `shown`: cards of the workshop, which would be known by then, are left out where
 * there are others.
 */
export function checkQuestions<Card extends Asked>(
  { failures }: Readonly<{ failures: readonly Card[] }>,
  form: CheckFormName,
  shown: ReadonlySet<string>,
): readonly CheckQuestion<Card>[] {
  const causes = [...new Set(failures.map(({ cause }) => cause))];
  const pairs = causes.flatMap((cause) => {
    const cards = failures.filter((card) => card.cause === cause);
    const unseen = cards.filter(({ id }) => !shown.has(id));
    const pool = unseen.length >= 2 ? unseen : cards;
    return pool.length >= 2 ? [{ cause, cards: pool, unseen: unseen.length }] : [];
  });
  const chosen = pairs
    // Causes of which most is unseen first; of equals the first ones.
    .toSorted((one, other) => other.unseen - one.unseen)
    .slice(0, questions)
    .toSorted((one, other) => one.cause - other.cause);
  return chosen.flatMap(({ cause, cards }): CheckQuestion<Card>[] => {
    const card = cards[checkForms.indexOf(form)];
    if (card === undefined) return [];
    return [{ id: `cause-${cause}`, card, causes: choicesOf(card) }];
  });
}

/** A question of a check as it was asked: its card by its code. */
export type AskedQuestion = Readonly<{ id: string; card: string; causes: readonly number[] }>;

/**
 * What a check asks that is opened now. It stays so, whatever becomes of the plan; and it asks for the same causes as the
 * `other` form of the workshop, by other cards.
 */
export function askedNow(
  deck: Readonly<{ failures: readonly Asked[] }>,
  form: CheckFormName,
  {
    steps,
    other = [],
  }: Readonly<{
    steps: readonly Pick<Step, "cards" | "decks" | "setup">[];
    other?: readonly AskedQuestion[] | undefined;
  }>,
): readonly AskedQuestion[] {
  const shown = knownCards(steps);
  const asked = checkQuestions(deck, form, shown).map(({ id, card, causes }) => ({ id, card: card.id, causes }));
  const isParallel = asked.every(({ id, card }) => other.some((each) => each.id === id && each.card !== card));
  if (other.length === 0 || (isParallel && asked.length === other.length)) return asked;
  return other.flatMap(({ id, card: before }): AskedQuestion[] => {
    const cause = deck.failures.find((card) => card.id === before)?.cause;
    const others = deck.failures.filter((card) => card.cause === cause && card.id !== before);
    const card = others.find((each) => !shown.has(each.id)) ?? others[0];
    return card === undefined ? [] : [{ id, card: card.id, causes: choicesOf(card) }];
  });
}

/** What was asked, with its cards; a card that the deck does not have was not. */
export const questionsOf = <Card extends Readonly<{ id: string }>>(
  asked: readonly AskedQuestion[],
  { failures }: Readonly<{ failures: readonly Card[] }>,
): readonly CheckQuestion<Card>[] =>
  asked.flatMap(({ id, card: code, causes }) => {
    const card = failures.find((each) => each.id === code);
    return card === undefined ? [] : [{ id, card, causes }];
  });

const choicesOf = ({ cause, otherCauses }: Asked): readonly number[] =>
  [...new Set([cause, ...otherCauses.map((other) => other.cause)])].sort((a, b) => a - b);

/** Cards that the plan of a workshop names: what is diagnosed, and what matches draw from. No set-up lists anything else. */
export const knownCards = (steps: readonly Pick<Step, "cards" | "decks" | "setup">[]): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ cards = [], decks: [deck, second] = [], setup = {} }) => {
      const drawn = Object.values(setup).flatMap((setting) => (isList(setting) ? setting : []));
      // A match with one deck of several calls its cards by their codes alone, the workshop by `namespaced` of
      // cards/combine-decks.ts; phones, which ask these questions, load that only where they need all of it.
      const ofDeck = deck === undefined || second !== undefined ? [] : drawn.map((code) => `${deck}:${code}`);
      return [...cards, ...drawn, ...ofDeck];
    }),
  );

const isList = (setting: unknown): setting is readonly string[] => Array.isArray(setting);
