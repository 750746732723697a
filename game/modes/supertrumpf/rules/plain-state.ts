import type { MoveFn, Plugin } from "boardgame.io";
import type { SupertrumpfState } from "./state.ts";

export type PlainState = Record<string, unknown> & { plain: Readonly<SupertrumpfState> };

/** A move that also gets the state before it in `plain`, without drafts: it must not be changed. */
export type PlainMove = MoveFn<SupertrumpfState, PlainState>;

/** Reading every hand through a draft of Immer cost a quarter of all that the server does for a move. */
export const plainState: Plugin = {
  name: "plain-state",
  fnWrap:
    (move) =>
    (context, ...args) => {
      const withPlain: typeof context & PlainState = { ...context, plain: context.G };
      return move(withPlain, ...args);
    },
};
