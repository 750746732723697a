import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { peopleAmong } from "../../../web/play/people-among.ts";
import type { RettungsrundeView } from "../rules/state.ts";
import type { RettungsrundeTexts } from "../texts/rettungsrunde-texts.ts";
import { distinctCauses } from "./diagnosis-groups.ts";
import { trustBefore } from "./round-facts.ts";
import { seatName } from "./seat-name.ts";

type Status = Readonly<{ news: string; task: string }>;

/** So many missing people are named; more are counted, or the sentence would fill a phone. */
const maxNames = 2;

/** What just happened, and what is expected now and of whom. */
export function statusOf(
  lobby: LobbyMessage,
  view: RettungsrundeView,
  isOver: boolean,
  texts: RettungsrundeTexts,
  tag: string,
): Status {
  const news = newsOf(view, texts);
  if (isOver || view.phase === "over") return { news, task: "" };
  if (lobby.isPaused) return { news, task: texts.paused };
  const seat = lobby.yourSeat;
  if (seat !== null && view.acted[seat] === false) return { news, task: texts.tasks[view.phase] };
  const what = seat === null ? texts.watch[view.phase] : texts.done[view.phase];
  return { news, task: `${what} ${missingSentence(lobby, view, texts, tag)}`.trim() };
}

function newsOf(view: RettungsrundeView, { news }: RettungsrundeTexts): string {
  switch (view.phase) {
    case "diagnosis":
      return view.round === 1
        ? news.firstRound({ rounds: view.rounds })
        : news.nextRound({ round: view.round, trust: view.trust });
    case "talk":
      return news.revealed({ causes: distinctCauses(view.diagnoses ?? []) });
    case "measure":
      return news.talked;
    case "vote":
      return news.laid({ measures: view.table.length });
    case "revote":
      return news.tied({ measures: view.tied.length });
    case "debrief": {
      const record = view.history.at(-1);
      if (record === undefined) return "";
      const hit = record.fits ? "fits" : "misses";
      const measure = record.chosen === null ? "none" : hit;
      const sentence = news.scored[record.found ? "found" : "missed"][measure];
      return sentence({ before: trustBefore(view.history, record.round), after: record.trust });
    }
    case "over":
      return news.over({ trust: view.trust });
  }
}

function missingSentence(
  lobby: LobbyMessage,
  { waitingFor, phase }: RettungsrundeView,
  texts: RettungsrundeTexts,
  tag: string,
): string {
  if (waitingFor.length === 0) return texts.nobodyThere;
  const missing = phase === "talk" || phase === "debrief" ? peopleAmong(lobby, waitingFor) : waitingFor;
  if (missing.length === 0) return "";
  if (missing.length > maxNames) return texts.missingMany({ count: missing.length });
  return texts.missing({ names: new Intl.ListFormat(tag).format(missing.map((seat) => seatName(lobby, seat, texts))) });
}
