import { beforeEach, describe, expect, it } from "vitest";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { byLanguage, loaderOf } from "../../../web/texts/by-language.ts";
import { type Act, actOn } from "../fixtures/test-table.ts";
import { viewFor } from "../rules/player-view.ts";
import { deal } from "../rules/setup.ts";
import type { PlayDeck, RettungsrundeState } from "../rules/state.ts";
import type { RettungsrundeTexts } from "../texts/rettungsrunde-texts.ts";
import { statusOf } from "./status-sentence.ts";

const loaders = byLanguage(import.meta.glob<RettungsrundeTexts>("../texts/*/rettungsrunde.yaml", { import: "texts" }));
const de = await loaderOf(loaders, "de")();

const causes = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const deck: PlayDeck = {
  failures: Object.fromEntries(
    causes.map((number) => [`A${number}`, { sector: "A", cause: 1, otherCauses: [2, 3] } as const]),
  ),
  measures: Object.fromEntries(
    causes.flatMap((cause) => [1, 2, 3, 4].map((number) => [`M${cause}${number}`, { cause }])),
  ),
};
const unshuffled = <Item>(items: Item[]): Item[] => [...items];
const names = ["Ann", "Ben", "Cem", "Dora"];

let state: RettungsrundeState;
let act: Act;
beforeEach(() => {
  state = deal(deck, names.length, { rounds: 3 }, unshuffled);
  act = actOn(state, unshuffled);
});

const everybody = (move: string, ...values: unknown[]) => {
  names.forEach((name, seat) => {
    expect(act(seat, move, values[seat]), name).toBe(true);
  });
};

function said(yourSeat: number | null, part: Partial<LobbyMessage> = {}): string {
  const players = names.map((name, seat) => ({
    seat,
    name,
    isConnected: true,
    bot: null,
    isFree: false,
    hasPerson: true,
  }));
  const lobby = { players, yourSeat, isPaused: false, ...part } as unknown as LobbyMessage;
  const { news, task } = statusOf(lobby, viewFor(state, yourSeat), state.phase === "over", de, "de");
  return `${news} ${task}`.trim();
}

describe("the sentence over the table", () => {
  it("asks for the own choice as long as it is missing, whatever the others do", () => {
    const before = said(0);
    expect(before).toBe(`Der erste von 3 Fällen liegt auf dem Tisch. ${de.tasks.diagnosis}`);
    act(1, "pickCause", 4);
    expect(said(0)).toBe(before);
  });

  it("counts who is missing while there are many, and names the last two", () => {
    act(0, "pickCause", 1);
    expect(said(0)).toContain("Ihre Diagnose steht. Es fehlen noch 3 Personen.");
    act(1, "pickCause", 1);
    expect(said(0)).toContain("Ihre Diagnose steht. Es fehlt noch: Cem und Dora.");
    expect(said(null)).toContain("Alle wählen verdeckt eine Ursache. Es fehlt noch: Cem und Dora.");
  });

  it("never tells before the reveal what somebody picked", () => {
    act(1, "pickCause", 4);
    const sentences = [said(0), said(null)];
    act(1, "pickCause", 5);
    expect([said(0), said(null)]).toEqual(sentences);
  });

  it("says how many causes the reveal has brought", () => {
    everybody("pickCause", 1, 1, 2, 3);
    expect(said(0)).toBe(`Aufgedeckt: 3 verschiedene Ursachen im Raum. ${de.tasks.talk}`);
  });

  it("tells in the debrief what became of the trust, with and without a way out", () => {
    everybody("pickCause", 1, 1, 1, 2);
    everybody("ready");
    act(0, "endPhase", 1, "measure");
    expect(said(0)).toContain("Ursache gefunden, kein Ausweg gespielt: Vertrauen von 5 auf 5.");
    everybody("ready");
    everybody("pickCause", 1, 1, 1, 1);
    everybody("ready");
    everybody("playMeasure", "M11", "M21", "M31", "M41");
    everybody("voteFor", "M21", "M11", "M11", "M11");
    expect(said(0)).toContain("Ursache gefunden, Ausweg passt: Vertrauen von 5 auf 7.");
  });

  it("expects nothing of anybody while the match is paused or over", () => {
    expect(said(0, { isPaused: true })).toContain(de.paused);
    expect(said(0, { isPaused: true })).not.toContain(de.tasks.diagnosis);
    act(0, "endMatch");
    expect(said(0)).toBe("Die Partie ist zu Ende. Das Vertrauen steht bei 5.");
  });

  it("says that the round waits when everybody has left", () => {
    for (const seat of names.keys()) act(0, "setAbsent", seat, true);
    expect(said(null)).toContain(de.nobodyThere);
  });
});
