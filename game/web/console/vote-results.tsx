import type { Tally, Vote } from "../../workshop/round.ts";
import { votes } from "../../workshop/round.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import type { RoundView } from "../../workshop/views.ts";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { CountTable } from "../workshop/count-table.tsx";
import { wayOutName } from "../workshop/way-out-name.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** What was chosen in votes that are over, in all and by table; shut at first: somebody may look over one's shoulder. */
export function VoteResults({ round }: { round: RoundView }) {
  const { round: texts } = useConsoleTexts();
  const loaded = useDeck();
  const over = votes.filter((vote) => round.votes[vote]?.tables != null);
  if (over.length === 0 || loaded.status !== "ready") return null;
  const deck = factsWith(loaded.content, round);
  return (
    <details className="vote-results">
      <summary>{texts.results}</summary>
      {over.map((vote) => (
        <VoteTable key={vote} vote={vote} tables={round.votes[vote]?.tables ?? {}} deck={deck} />
      ))}
    </details>
  );
}

type VoteTableProps = Readonly<{ vote: Vote; tables: Readonly<Record<number, Tally>>; deck: WebDeck }>;

function VoteTable({ vote, tables, deck }: VoteTableProps) {
  const { shared } = useLead();
  const { round: texts } = useConsoleTexts();
  const numbers = Object.keys(tables).map(Number);
  const choices = [...new Set(Object.values(tables).flatMap((tally) => Object.keys(tally)))];
  const inAll = (choice: string) => numbers.reduce((sum, table) => sum + (tables[table]?.[choice] ?? 0), 0);
  const rows = choices
    .map((choice) => ({ key: choice, label: choiceName(deck, vote, choice), counts: [inAll(choice)] }))
    .toSorted((one, other) => (other.counts[0] ?? 0) - (one.counts[0] ?? 0));
  if (rows.length === 0) return <p>{texts.nobody({ vote: texts.phases[vote] })}</p>;
  return (
    <>
      <CountTable caption={texts.phases[vote]} heads={[texts.choice, texts.all]} rows={rows} />
      <ul className="votes-by-table">
        {numbers.map((table) => (
          <li key={table}>
            {shared.tables[table - 1]?.name ?? texts.noTable}: {sortedTally(tables[table] ?? {}, vote, deck)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "2 Planning errors (3), 4 No leadership (1)": the most first. */
const sortedTally = (tally: Tally, vote: Vote, deck: WebDeck): string =>
  Object.entries(tally)
    .toSorted(([, one], [, other]) => other - one)
    .map(([choice, count]) => `${choiceName(deck, vote, choice)} (${count})`)
    .join(", ");

/** What a choice of a vote is called, as it is printed. */
export function choiceName(deck: WebDeck, vote: Vote, choice: string): string {
  if (vote === "measure") return wayOutName(deck, choice);
  const cause = deck.causes.find(({ number }) => String(number) === choice);
  return `${cause?.printed ?? choice} ${cause?.name ?? ""}`.trim();
}
