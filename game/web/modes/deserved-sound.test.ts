import { expect, it } from "vitest";
import type { Ask, QuartettView } from "../../modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { deservedSound } from "./deserved-sound.ts";

/** The match as seat 0 sees it, or another seat, or a spectator (null). */
const moment = (gameName: string, view: object, yourSeat: number | null = 0, isOver = false) => ({
  lobby: { gameName, yourSeat } as LobbyMessage,
  view,
  isOver,
});

const trick = (winner: number | null) => ({ leader: 0, comparisons: [], winner });
const supertrumpf = (leader: number, winners: (number | null)[], yourSeat: number | null = 0) => {
  const view: Partial<SupertrumpfView> = { phase: "play", leader, history: winners.map(trick), learning: null };
  return moment("supertrumpf", view, yourSeat);
};

it("says in Supertrumpf that it is one's turn, and that a trick was taken", () => {
  expect(deservedSound(supertrumpf(2, []), supertrumpf(0, [1]))).toBe("yourTurn");
  expect(deservedSound(supertrumpf(0, []), supertrumpf(1, [1]))).toBe("cardTaken");
  expect(deservedSound(supertrumpf(1, []), supertrumpf(2, [null]))).toBeNull();
  expect(deservedSound(supertrumpf(0, [1]), supertrumpf(0, [1]))).toBeNull();
});

it("says in Supertrumpf that one is to pick a trick", () => {
  const learning = { picker: 0, trick: null, ready: [] };
  const next = moment("supertrumpf", { phase: "learning", leader: 1, history: [trick(1)], learning });
  expect(deservedSound(supertrumpf(1, [1]), next)).toBe("yourTurn");
});

const quartett = (turn: number, got: boolean[], laid = 0, yourSeat: number | null = 0, phase = "ask") => {
  const history = got.map((each) => ({ got: each }) as Ask);
  const view = { phase, turn, history, laid: Array.from({ length: laid }, () => ({})) };
  return moment("quartett", view as unknown as QuartettView, yourSeat);
};

it("tells in Quartett a quartet from a turn from a card", () => {
  expect(deservedSound(quartett(0, [true]), quartett(0, [true, true], 1, 0, "learning"))).toBe("quartetLaid");
  expect(deservedSound(quartett(1, []), quartett(0, [false]))).toBe("yourTurn");
  expect(deservedSound(quartett(0, []), quartett(0, [true]))).toBe("cardTaken");
  expect(deservedSound(quartett(0, []), quartett(1, [false]))).toBeNull();
  // The learning moment is over, and one asks on.
  expect(deservedSound(quartett(0, [true], 1, 0, "learning"), quartett(0, [true], 1))).toBe("yourTurn");
  // A move that was taken back.
  expect(deservedSound(quartett(0, [true, true]), quartett(0, [true]))).toBeNull();
});

it("takes another hand on the screen for no new turn", () => {
  expect(deservedSound(quartett(1, [], 0, null), quartett(1, [], 0, 1))).toBeNull();
  expect(deservedSound(quartett(0, [], 0, 0), quartett(1, [true], 1, null))).toBe("quartetLaid");
});

const rettungsrunde = (round: number, phase: string, waitingFor: number[], yourSeat: number | null = 0) =>
  moment("rettungsrunde", { round, phase, waitingFor } as unknown as RettungsrundeView, yourSeat);

it("calls for everybody in every phase of a Rettungsrunde, once", () => {
  expect(deservedSound(rettungsrunde(1, "diagnosis", [1]), rettungsrunde(1, "talk", [0, 1]))).toBe("yourTurn");
  expect(deservedSound(rettungsrunde(1, "diagnosis", [0]), rettungsrunde(1, "talk", [0, 1]))).toBe("yourTurn");
  expect(deservedSound(rettungsrunde(1, "talk", [0, 1]), rettungsrunde(1, "talk", [0]))).toBeNull();
  expect(deservedSound(rettungsrunde(1, "vote", []), rettungsrunde(1, "debrief", [0], null))).toBeNull();
});

it("ends every match with the same sound, once", () => {
  const running = supertrumpf(0, []);
  const over = { ...supertrumpf(0, [1]), isOver: true };
  expect(deservedSound(running, over)).toBe("matchOver");
  expect(deservedSound(over, over)).toBeNull();
});
