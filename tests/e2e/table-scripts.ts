import { legalAsks } from "../../game/modes/quartett/rules/ask.ts";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import type { DrivenTable } from "./driven-table.ts";

/** Plays values until the learning moment opens. */
export async function playTricks(table: DrivenTable<SupertrumpfView>): Promise<void> {
  while (table.view().phase === "play") await table.act(table.view().leader, "pickValue", "money");
}

/** Asks as somebody would who sees all hands, until a quartet is laid. */
export async function layQuartet(table: DrivenTable<QuartettView>): Promise<void> {
  const laid = table.view().laid.length;
  while (table.view().laid.length === laid && table.view().phase === "ask") {
    const { turn } = table.view();
    const { seats, cards } = legalAsks(table.view(turn), turn);
    const asks = seats.flatMap((asked) => cards.map((card) => ({ asked, card })));
    const sure = asks.find(({ asked, card }) => table.view(asked).hand.includes(card));
    if (sure === undefined) throw new Error("nobody holds a card that could be asked for");
    await table.act(turn, "ask", sure.asked, sure.card);
  }
}

/** Everybody has seen enough of the quartets just laid, if there are any. */
export async function endLearning(table: DrivenTable<QuartettView>): Promise<void> {
  const { phase, laid, waitingFor } = table.view();
  if (phase !== "learning") return;
  for (const seat of waitingFor) await table.act(seat, "ready", laid.length);
}

/** Each phase of a round is closed by choices that lead through all of them: the first vote ends in a tie. */
export async function playRoundTo(table: DrivenTable<RettungsrundeView>, phase: RettungsrundeView["phase"]) {
  for (let steps = 0; table.view().phase !== phase; steps += 1) {
    if (steps > 40) throw new Error(`${phase} is never reached`);
    await closePhase(table);
  }
}

async function closePhase(table: DrivenTable<RettungsrundeView>): Promise<void> {
  const { phase, waitingFor, points, tied } = table.view();
  const playedBy = (seat: number) => table.view(seat % points.length).own?.played;
  for (const seat of waitingFor) {
    const { own } = table.view(seat);
    if (phase === "diagnosis") await table.act(seat, "pickCause", 1 + (seat % 3));
    else if (phase === "measure") await table.act(seat, "playMeasure", own?.hand[0]);
    // Everybody votes for the next seat: all are level. Then one of them wins.
    else if (phase === "vote") await table.act(seat, "voteFor", playedBy(seat + 1));
    else if (phase === "revote")
      await table.act(
        seat,
        "voteFor",
        tied.find((measure) => measure !== own?.played),
      );
    else await table.act(seat, "ready");
  }
}
