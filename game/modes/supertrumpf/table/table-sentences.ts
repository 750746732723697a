import { formatValue, mustFind } from "../../../../cards/deck.ts";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { SupertrumpfView, Trick } from "../rules/state.ts";
import { isTied } from "../rules/trick.ts";
import type { SupertrumpfTexts } from "../texts/supertrumpf-texts.ts";

/** What is expected now, and of whom, in one plain sentence. */
export function turnSentence(
  mode: SupertrumpfTexts,
  pausedSentence: string,
  { players, yourSeat, isPaused }: LobbyMessage,
  view: SupertrumpfView,
): string {
  const { table } = mode;
  if (isPaused) return pausedSentence;
  if (view.learning !== null)
    return learningSentence(mode, view.learning, players[view.learning.picker]?.name ?? "", yourSeat);
  const afterTie = isTied(view);
  if (yourSeat === view.leader) return afterTie ? table.yourTurnAfterTie : table.yourTurn;
  const leader = players[view.leader]?.name ?? "";
  const theirs = afterTie ? table.theirTurnAfterTie({ name: leader }) : table.theirTurn({ name: leader });
  if (yourSeat === null) return `${table.watching} ${theirs}`;
  return view.counts[yourSeat] === 0 ? `${table.youAreOut} ${theirs}` : theirs;
}

function learningSentence(
  { learning }: SupertrumpfTexts,
  { picker, trick, ready }: NonNullable<SupertrumpfView["learning"]>,
  pickerName: string,
  yourSeat: number | null,
): string {
  if (trick === null) return picker === yourSeat ? learning.youPick : learning.theyPick({ name: pickerName });
  return yourSeat === null || ready.includes(yourSeat) ? learning.waiting : learning.read;
}

/** What the latest trick came to. */
export function trickSentence(
  deck: WebDeck,
  { players }: LobbyMessage,
  trick: Trick | null,
  { table }: SupertrumpfTexts,
  tag: string,
): string {
  const last = trick?.comparisons.at(-1);
  if (trick === null || last === undefined) return table.firstTrick;
  const nameOf = (seat: number) => players[seat]?.name ?? "";
  const value = mustFind(deck.values, ({ id }) => id === last.value, `value ${last.value}`);
  const tied = new Intl.ListFormat(tag).format(last.best.map(nameOf));
  const end = trick.winner === null ? table.tie({ names: tied }) : table.wonBy({ name: nameOf(trick.winner) });
  return `${table.pickedBy({ name: nameOf(last.leader), value: value.name })} ${end}`;
}

/** Who had how much in the latest comparison; empty before the first one. */
export function amountsSentence(
  deck: WebDeck,
  { players }: LobbyMessage,
  trick: Trick | null,
  { table }: SupertrumpfTexts,
  tag: string,
): string {
  const last = trick?.comparisons.at(-1);
  if (last === undefined) return "";
  const value = mustFind(deck.values, ({ id }) => id === last.value, `value ${last.value}`);
  const amounts = last.plays.map(
    ({ seat, amount }) => `${players[seat]?.name ?? ""} ${formatValue(deck, value, amount)}`,
  );
  return table.amounts({ list: new Intl.ListFormat(tag, { type: "unit" }).format(amounts) });
}
