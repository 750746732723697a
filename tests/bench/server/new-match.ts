import { randomUUID } from "node:crypto";
import { startMatch } from "../../support/match-api.ts";
import type { NewMatch } from "./bench-table.ts";

const people = ["Player 0", "Player 1", "Player 2", "Player 3"];

/** On our server: a match of four without a clock, started. */
export const createdMatch =
  (url: string): NewMatch =>
  () =>
    startMatch(url, { gameName: "supertrumpf", setup: { learningSeconds: 0 }, people });

/** On the stock server, as in a bare room, a match comes into being by asking for it. */
export const askedFor: NewMatch = async () => ({ matchID: randomUUID(), credentials: [] });
