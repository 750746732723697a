import { mustFind } from "../../../cards/deck.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { SupertrumpfView, Trick } from "../../rules/supertrumpf/state.ts";
import type { WebDeck } from "../content/use-content.ts";
import type { Texts } from "../texts/texts.ts";

/** What is expected now, and of whom, in one plain sentence. */
export function turnSentence({ table }: Texts, { players, yourSeat }: LobbyMessage, view: SupertrumpfView): string {
  const isTied = view.trick !== null && view.trick.winner === null;
  if (yourSeat === view.leader) return isTied ? table.yourTurnAgain : table.yourTurn;
  const leader = players[view.leader]?.name ?? "";
  const theirs = isTied ? table.theirTurnAgain(leader) : table.theirTurn(leader);
  if (yourSeat === null) return `${table.watching} ${theirs}`;
  return view.counts[yourSeat] === 0 ? `${table.youAreOut} ${theirs}` : theirs;
}

/** What the latest trick came to. */
export function trickSentence(
  deck: WebDeck,
  { players }: LobbyMessage,
  trick: Trick | null,
  { tag, texts: { table } }: Readonly<{ tag: string; texts: Texts }>,
): string {
  const last = trick?.comparisons.at(-1);
  if (trick === null || last === undefined) return table.firstTrick;
  const nameOf = (seat: number) => players[seat]?.name ?? "";
  const value = mustFind(deck.values, ({ id }) => id === last.value, `value ${last.value}`);
  const tied = new Intl.ListFormat(tag).format(last.best.map(nameOf));
  const end = trick.winner === null ? table.tie(tied) : table.wonBy(nameOf(trick.winner));
  return `${table.pickedBy(nameOf(trick.leader), value.name)} ${end}`;
}
