import { describe, expect, it } from "vitest";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { byLanguage, loaderOf } from "../../../web/texts/by-language.ts";
import { viewFor } from "../rules/player-view.ts";
import type { QuartettState } from "../rules/state.ts";
import type { QuartettTexts } from "../texts/quartett-texts.ts";
import { expectedSentence, happenedSentence, historyEntries, type Telling } from "./sentences.ts";

const loaders = byLanguage(import.meta.glob<QuartettTexts>("../texts/*/quartett.yaml", { import: "texts" }));
const de = await loaderOf(loaders, "de")();
const en = await loaderOf(loaders, "en")();
const deSimple = await loaderOf(loaders, "de-simple")();

const lobby = (yourSeat: number | null, changed: Partial<LobbyMessage> = {}): LobbyMessage => ({
  matchID: "m",
  gameName: "quartett",
  setup: {},
  status: "running",
  players: ["Anna", "Ben", "Cem"].map((name, seat) => ({
    seat,
    name,
    isConnected: name !== "Cem",
    bot: null,
    isFree: false,
    hasPerson: true,
    mayGetBot: false,
  })),
  playersOnly: false,
  isPaused: false,
  phaseEndsIn: null,
  matchEndsIn: null,
  decks: [],
  seatLimits: { min: 2, max: 8 },
  nextMatchID: null,
  yourSeat,
  mayFacilitate: false,
  standIn: null,
  ...changed,
});

const telling = (yourSeat: number | null, changed?: Partial<LobbyMessage>, texts = de): Telling => ({
  texts,
  lobby: lobby(yourSeat, changed),
  quartet: (letter) => (letter === "A" ? "A Mobilität" : letter),
  card: (id) => id,
  sign: (letter) => letter,
});

const state = (changed: Partial<QuartettState> = {}): QuartettState => ({
  quartets: { A: ["A1", "A2", "A3", "A4"], B: ["B1", "B2", "B3", "B4"] },
  hands: [["B1", "B2"], ["B3"], ["B4"]],
  stock: [],
  draws: [],
  turn: 0,
  history: [],
  laid: [],
  learning: null,
  absent: [],
  stoppedBy: null,
  ...changed,
});

const refused = { asker: 1, asked: 0, card: "B2", got: false };
const given = { asker: 0, asked: 1, card: "A4", got: true };
const lettersOf = (card: string) => card.charAt(0);

describe("what happened", () => {
  it("is told from the reader's seat", () => {
    const view = viewFor(state({ history: [refused] }), null);
    expect(happenedSentence(telling(0), view)).toBe("Ben hat Sie nach B2 gefragt: nein.");
    expect(happenedSentence(telling(1), view)).toBe("Sie haben Anna nach B2 gefragt: nein.");
    expect(happenedSentence(telling(null, {}, en), view)).toBe("Ben asked Anna for B2: no.");
  });

  it("names the quartet that the ask completed, and the ones that were dealt", () => {
    const laid = [{ letter: "A", seat: 0, asks: 1 }];
    const asked = viewFor(state({ history: [given], laid }), null);
    expect(happenedSentence(telling(2), asked)).toBe(
      "Anna hat A4 von Ben bekommen. Anna hat das Quartett A Mobilität gelegt.",
    );
    const dealt = viewFor(state({ laid: [{ letter: "A", seat: 0, asks: 0 }] }), null);
    expect(happenedSentence(telling(0), dealt)).toContain("gleich mit dem Geben");
  });

  it("tells a draw and a refilled hand, in every language", () => {
    const history = [{ ...refused, drewIt: true, refilled: [0] }];
    const view = viewFor(state({ history }), null);
    expect(happenedSentence(telling(0, {}, en), view)).toBe(
      "Ben asked you for B2: no. Ben draws from the stock, and it is B2, of all cards. An empty hand: you draw a card.",
    );
    expect(happenedSentence(telling(0, {}, deSimple), view)).toBe(
      "Ben hat Sie gefragt: Haben Sie B2? Antwort: Nein. Ben zieht eine Karte vom Stapel. Es ist B2! " +
        "Sie haben keine Karte mehr. Sie ziehen eine neue Karte.",
    );
  });
});

describe("what is expected", () => {
  const sentence = (of: Telling, changed: Partial<QuartettState> = {}, wanted: string | null = null) =>
    expectedSentence(of, viewFor(state(changed), of.lobby.yourSeat), false, wanted);

  it("leads through the two steps of an ask", () => {
    expect(sentence(telling(0))).toBe(de.expected.yourTurn);
    expect(sentence(telling(0), {}, "B3")).toBe("Wen fragen Sie nach B3?");
    expect(sentence(telling(0), { history: [given] })).toBe(de.expected.yourTurnAgain);
  });

  it("names whose turn it is, and whether they are there", () => {
    expect(sentence(telling(0), { turn: 1 })).toBe("Ben ist dran.");
    expect(sentence(telling(0), { turn: 2 })).toBe("Cem ist dran, aber gerade nicht verbunden.");
    expect(sentence(telling(null), { turn: 1 })).toBe("Sie schauen zu. Ben ist dran.");
  });

  it("says so when the own cards are gone, while the match is paused, and when it is over", () => {
    const hands = [[], ["B3", "B1"], ["B4", "B2"]];
    expect(sentence(telling(0), { turn: 1, hands })).toBe("Sie haben keine Karten mehr und schauen zu. Ben ist dran.");
    expect(sentence(telling(0, { isPaused: true }))).toBe("Die Partie ist angehalten.");
    expect(sentence(telling(0), { stoppedBy: "time" })).toBe("Die Partie ist zu Ende.");
  });

  it("asks to look first, then tells how many still do", () => {
    const laid = [{ letter: "A", seat: 0, asks: 0 }];
    const learning = { letters: ["A"], ready: [] as number[] };
    expect(sentence(telling(0), { laid, learning })).toBe(de.expected.look);
    expect(sentence(telling(0), { laid, learning: { ...learning, ready: [0, 1] } })).toContain("eine Person");
  });
});

describe("the history", () => {
  it("lists asks and quartets, the latest first", () => {
    const laid = [
      { letter: "B", seat: 2, asks: 0 },
      { letter: "A", seat: 0, asks: 2 },
    ];
    const view = viewFor(state({ history: [refused, given], laid }), null);
    const entries = historyEntries(telling(null), view, lettersOf);
    expect(entries.map(({ card, letter, got }) => [card, letter, got])).toEqual([
      [null, "A", true],
      ["A4", "A", true],
      ["B2", "B", false],
      [null, "B", true],
    ]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  });
});
