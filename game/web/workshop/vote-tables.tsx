import type { Tally } from "../../workshop/round.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { CountTable } from "./count-table.tsx";
import { wayOutName } from "./way-out-name.ts";

type CauseTableProps = Readonly<{
  caption: string;
  deck: WebDeck;
  /** Null where the vote was not made. */
  first: Tally | null;
  second?: Tally | null;
  /** Number of the cause that it was, once that may be told. */
  answer?: number;
  /** Leaves out what nobody has chosen: a wall has little room. */
  isShort?: boolean;
  words: Readonly<{ cause: string; first: string; second: string; votes: string; right: string }>;
}>;

/** How often each cause was chosen, in one vote or in both. */
export function CauseTable({ caption, deck, first, second = null, answer, isShort = false, words }: CauseTableProps) {
  const made = [first, second].flatMap((tally) => (tally === null ? [] : [tally]));
  if (made.length === 0) return null;
  const isShown = (number: number) =>
    !isShort || number === answer || made.some((tally) => tally[number] !== undefined);
  const shown = deck.causes.filter(({ number }) => isShown(number));
  // Where a wall has several pages of them, the right one is on the first.
  const causes = isShort
    ? shown.toSorted((one, other) => +(other.number === answer) - +(one.number === answer))
    : shown;
  const columns = made.length === 1 ? [words.votes] : [words.first, words.second];
  return (
    <CountTable
      caption={caption}
      heads={[words.cause, ...columns]}
      rows={causes.map(({ number, name }) => ({
        key: String(number),
        label: name,
        counts: made.map((tally) => tally[number] ?? 0),
        mark: number === answer ? words.right : undefined,
      }))}
    />
  );
}

type MeasureTableProps = Readonly<{
  caption: string;
  deck: WebDeck;
  tally: Tally | null;
  words: Readonly<{ measure: string; votes: string; nobody: string }>;
}>;

/** The ways out that were chosen, the most popular first. */
export function MeasureTable({ caption, deck, tally, words }: MeasureTableProps) {
  const chosen = Object.entries(tally ?? {}).toSorted(([, one], [, other]) => other - one);
  if (chosen.length === 0) return tally === null ? null : <p>{words.nobody}</p>;
  return (
    <CountTable
      caption={caption}
      heads={[words.measure, words.votes]}
      rows={chosen.map(([id, count]) => ({ key: id, label: wayOutName(deck, id), counts: [count] }))}
    />
  );
}
