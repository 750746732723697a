import { beforeAll, describe, expect, it } from "vitest";
import { expectationCodes } from "../cards/schema/expected-of.ts";
import { refusalCodes } from "../game/protocol/refusal-codes.ts";
import { post, seatMatch, startTestServer, type TestServer } from "../game/server/fixtures/test-server.ts";
import { newKey, newRecoveryCode, newWorkshop } from "../game/server/fixtures/workshop-room.ts";
import { MatchApiError, refusalOf, toldRefusal } from "../game/web/play/refusals.ts";
import { tellExpected, tellFindings } from "../game/web/play/tell-findings.ts";
import { usePlayTexts } from "../game/web/play/use-play-texts.ts";
import { languages } from "../game/web/texts/languages.ts";
import { useWorkshopTexts } from "../game/web/workshop/use-workshop-texts.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return () => server.close();
});

/** What a page that sends this says below its form, in a language. */
async function told(path: string, body: unknown, language: string, key?: string): Promise<string> {
  const answer = await post(server, path, body, key);
  const { findings = [] } = refusalOf(new MatchApiError(await answer.json()));
  return tellFindings(findings, language);
}

describe("a wrong request is told in the language of the page", () => {
  it.each([
    ["de", "Name: Höchstens 24 Zeichen, es sind 25."],
    ["en", "Name: At most 24 characters; there are 25."],
    ["de-simple", "Name: Das ist zu lang. Erlaubt sind 24 Zeichen. Jetzt sind es 25."],
  ])("%s: a name that is too long", async (language, sentence) => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    expect(await told(`/api/matches/${matchID}/join`, { name: "A".repeat(25) }, language)).toBe(sentence);
  });

  it.each([
    ["de", "Tage bis zum Löschen: 1 oder mehr."],
    ["en", "Days until deletion: 1 or more."],
    ["de-simple", "Tage bis zum Löschen: Die Zahl ist zu klein. Die kleinste Zahl ist 1."],
  ])("%s: a match that is kept for no day", async (language, sentence) => {
    expect(await told("/api/matches", { gameName: "supertrumpf", keepDays: 0 }, language)).toBe(sentence);
  });

  it.each([
    ["de", "roundCap: Hierher gehört eine Zahl."],
    ["en", "roundCap: Enter a number here."],
  ])("%s: a setting that the game does not take", async (language, sentence) => {
    const setup = { roundCap: "nine" };
    expect(await told("/api/matches", { gameName: "supertrumpf", setup }, language)).toBe(sentence);
  });

  it.each([
    ["de", "Titel: Höchstens 120 Zeichen, es sind 121. Schritt 2, Minuten: Hierher gehört eine ganze Zahl."],
    ["en", "Title: At most 120 characters; there are 121. Step 2, Minutes: Enter a whole number here."],
  ])("%s: all that is wrong with a workshop at once, with the place in its plan", async (language, sentence) => {
    const steps = [newWorkshop.steps[0], { ...newWorkshop.steps[0], id: "second", minutes: 1.5 }];
    const wrong = { ...newWorkshop, recoveryCode: newRecoveryCode(), title: "T".repeat(121), steps };
    expect(await told("/api/workshops", wrong, language, newKey())).toBe(sentence);
  });

  it("to programs by code and values, and in English", async () => {
    const answer = await post(server, "/api/matches", { gameName: "supertrumpf", keepDays: 0, colour: "red" });
    expect(await answer.json()).toEqual({
      code: "invalid-request",
      message: "keepDays: 1 or more; body: no such field: colour",
      findings: [
        { field: "keepDays", code: "too-small", values: { min: 1 }, expected: "1 or more" },
        { field: "", code: "unknown-field", values: { fields: "colour" }, expected: "no such field: colour" },
      ],
    });
  });

  it("and what is sent back of it has an end", async () => {
    const wrong = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`field${index}`, 1]));
    const answer = await post(server, "/api/matches", { gameName: "supertrumpf", ...wrong });
    expect((await answer.text()).length).toBeLessThan(3000);
  });
});

/** What nobody meets who uses the pages as they are, or what a page shows otherwise: told as what did not work. */
const others = [
  ...([
    "malformed",
    "no-such-game",
    "no-such-match",
    "no-such-move",
    "no-such-seat",
    "no-such-job",
    "not-found",
  ] as const),
  ...(["no-credentials", "not-your-seat", "key-reused", "key-expired", "busy"] as const),
  ...(["print-queue-full", "closing", "internal"] as const),
];

describe.each(languages)("in $id", ({ id }) => {
  it("every refusal has words of its own, or is one that is told as what did not work", async () => {
    const { refusals } = await usePlayTexts.load(id);
    const ofWorkshops: Readonly<Record<string, string>> = (await useWorkshopTexts.load(id)).refusals;
    const wordsOf = (code: (typeof refusalCodes)[number]) => ofWorkshops[code] ?? refusals[toldRefusal(code)];
    expect(refusalCodes.filter((code) => wordsOf(code) === refusals.other)).toEqual(others);
    for (const code of refusalCodes) expect(wordsOf(code), code).toMatch(/^\S.*[.!?]$/);
  });

  it("whatever a schema expects is a sentence with all its values, and so is what nobody knows", async () => {
    const values = { min: 1, max: 12, count: 3, options: "easy|strong", fields: "colour", detail: "–", form: "–" };
    for (const code of [...expectationCodes, "of-tomorrow"]) {
      for (const count of [1, 3]) {
        const sentence = await tellExpected({ code, values: { ...values, count, min: count, max: count } }, id);
        expect(sentence, code).toMatch(/^\S.*\.$/);
        expect(sentence, code).not.toMatch(/undefined|NaN|[{}]/);
      }
    }
  });
});
