import type { Game } from "boardgame.io";
import type { BotMove, Strength } from "../../mode/bot.ts";
import type { TimeBox, TimeLimits } from "../../mode/time-box.ts";
import { quartettBot } from "../../modes/quartett/bot/quartett-bot.ts";
import { quartettDecksOf } from "../../modes/quartett/rules/deck.ts";
import { quartett } from "../../modes/quartett/rules/game.ts";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import { timeBox as quartettTimeBox } from "../../modes/quartett/rules/time-box.ts";
import { rettungsrundeBot } from "../../modes/rettungsrunde/bot/rettungsrunde-bot.ts";
import { rettungsrundeDeckOf } from "../../modes/rettungsrunde/rules/deck.ts";
import { rettungsrunde } from "../../modes/rettungsrunde/rules/game.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import { timeBox as rettungsrundeTimeBox } from "../../modes/rettungsrunde/rules/time-box.ts";
import { supertrumpfBot } from "../../modes/supertrumpf/bot/supertrumpf-bot.ts";
import { playDeckOf } from "../../modes/supertrumpf/rules/deck.ts";
import { supertrumpf } from "../../modes/supertrumpf/rules/game.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import { isTimed, timeBox as supertrumpfTimeBox } from "../../modes/supertrumpf/rules/time-box.ts";
import type { WebDeck } from "../content/use-content.ts";
import type { GameName } from "../texts/texts.ts";

/**
 * Seats the table waits for. Where all look at the same thing, `together` is the move with which a seat has seen enough;
 * null where each of them has to choose for itself.
 */
export type Doing = Readonly<{ seats: readonly number[]; together: BotMove | null }>;

/** A game as one device plays it. Views are those of the game; `doing` and `timeBox` read that of a spectator. */
export type LocalGame = Readonly<{
  game: Game;
  bot: (view: unknown, seat: number, strength: Strength, random: () => number) => BotMove | null;
  doing: (view: unknown) => Doing;
  timeBox: (view: unknown, setup: LocalSetup) => TimeBox | null;
  /** Whether the agreed time of the match still ends anything. */
  isTimed: (view: unknown) => boolean;
}>;

/** What the fields of the set-up give; `minutes` and the limits are kept here, the rest is for the rules. */
export type LocalSetup = TimeLimits & Readonly<{ minutes?: number | undefined }>;

/** The rules and computer players of one game; any language of the deck gives the same. */
export const localGame = (name: GameName, deck: WebDeck): LocalGame => makers[name](deck);

const makers: Readonly<Record<GameName, (deck: WebDeck) => LocalGame>> = {
  supertrumpf(deck) {
    const playDeck = playDeckOf(deck);
    return island<SupertrumpfView>({
      game: supertrumpf(playDeck),
      bot: supertrumpfBot(playDeck),
      doing({ phase, leader, learning, counts }) {
        if (phase === "play") return { seats: [leader], together: null };
        if (learning === null) return { seats: [], together: null };
        if (learning.trick === null) return { seats: [learning.picker], together: null };
        const seats = [...counts.keys()].filter((seat) => !learning.ready.includes(seat));
        return { seats, together: { move: "ready", args: [] } };
      },
      timeBox: supertrumpfTimeBox,
      isTimed,
    });
  },
  quartett(deck) {
    return island<QuartettView>({
      game: quartett(quartettDecksOf(deck)),
      bot: quartettBot,
      doing({ phase, waitingFor, laid }) {
        return { seats: waitingFor, together: phase === "learning" ? { move: "ready", args: [laid.length] } : null };
      },
      timeBox: quartettTimeBox,
      isTimed: () => true,
    });
  },
  rettungsrunde(deck) {
    const playDeck = rettungsrundeDeckOf(deck);
    return island<RettungsrundeView>({
      game: rettungsrunde(playDeck),
      bot: rettungsrundeBot(playDeck),
      doing({ phase, waitingFor }) {
        const isOpen = phase === "talk" || phase === "debrief";
        return { seats: waitingFor, together: isOpen ? { move: "ready", args: [] } : null };
      },
      timeBox: rettungsrundeTimeBox,
      isTimed: () => true,
    });
  },
};

/** Inside, a game knows its own view; from outside all games look alike. */
function island<View>(of: {
  game: unknown;
  bot: (view: View, seat: number, strength: Strength, random: () => number) => BotMove | null;
  doing: (view: View) => Doing;
  timeBox: (view: View, setup: LocalSetup) => TimeBox | null;
  isTimed: (view: View) => boolean;
}): LocalGame {
  return of as LocalGame;
}
