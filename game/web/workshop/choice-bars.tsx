import type { Tally } from "../../workshop/round.ts";
import "./count-table.css";

type ChoiceBarsProps = Readonly<{
  tally: Tally | null;
  nameOf: (choice: string) => string;
  /** That is the card's own. */
  right?: string | undefined;
  /** Shows no more than so many. */
  max?: number;
}>;

/** What was chosen, the most often first: each with its count, and a bar for its share. */
export function ChoiceBars({ tally, nameOf, right, max = Number.POSITIVE_INFINITY }: ChoiceBarsProps) {
  const chosen = Object.entries(tally ?? {}).toSorted(([, one], [, other]) => other - one);
  const largest = Math.max(1, ...chosen.map(([, count]) => count));
  if (chosen.length === 0) return "–";
  return (
    <ul className="choice-bars">
      {chosen.slice(0, max).map(([choice, count]) => (
        <li key={choice} className={choice === right ? "count-marked" : undefined}>
          <span>
            {nameOf(choice)}
            {choice === right && " ✓"}
          </span>{" "}
          <span className="count">{count}</span>
          <span className="count-bar" aria-hidden="true" style={{ width: `${(100 * count) / largest}%` }} />
        </li>
      ))}
    </ul>
  );
}
