import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../game/server/fixtures/test-server.ts";
import { ask, joinRoom, newKey, newRecoveryCode, openRoom, watchRoom } from "../game/server/fixtures/workshop-room.ts";
import { systemClock } from "../game/server/matches/clock.ts";
import { stepsOfSheet } from "../game/web/opening/steps-of-sheet.ts";
import type { RoundPhase } from "../game/workshop/round.ts";
import type { Step } from "../game/workshop/step.ts";
import { rehearsalLasts } from "../game/workshop/workshop.ts";
import type { RunSheet } from "../workshop-guides/run-sheet.ts";

const webFolder = join(import.meta.dirname, "../game/web/dist");
const guide = "kompakttraining";

/** What the server takes for the time is so many ms ahead. */
let ahead = 0;
const clock = { date: () => systemClock.date() + ahead, steady: () => systemClock.steady() + ahead };
const pass = (seconds: number) => {
  ahead += seconds * 1000;
};

let dataDir: string;
let steps: readonly Step[];
let server: TestServer;
const start = async () => {
  server = await startTestServer({ dataDir, webFolder, clock, env: { LIMIT_REHEARSALS: "1", BOT_THINK_MS: "200" } });
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "quartett-rehearsal-"));
  const sheet = await readFile(join(webFolder, `content/de/guides/${guide}.run.json`), "utf8");
  // The deck of tests has cards of its own.
  steps = stepsOfSheet(JSON.parse(sheet) as RunSheet, (code) => code).map(({ cards, ...step }) => ({
    ...step,
    ...(cards === undefined ? {} : { cards: cards.map((_, index) => `card-${10 + index}`) }),
  }));
  await start();
});
afterAll(async () => {
  await server?.close();
  await rm(dataDir, { recursive: true, force: true });
});

it("a dress rehearsal goes through a guide's whole plan, with a restart in the middle, and leaves nothing behind", async () => {
  const tableNames = ["Nord", "Süd", "West"];
  const room = await openRoom(server, { guide, steps, tableNames, language: "de" });
  await joinRoom(server, room.code, "Anna", { table: 1 });
  const stored = async (code: string) => server.store.workshops.load((await server.store.workshops.idOf(code)) ?? "");
  const untouched = await stored(room.code);
  // What the people decide follows from it.
  const key = "the-same-key-whenever-this-is-tried";
  const rehearse = { key, recoveryCode: newRecoveryCode(), title: "Probe: Workshop" };
  const opened = await ask(server, `/${room.code}/rehearse`, room.facilitatorKey, rehearse);
  expect(await ask(server, `/${room.code}/rehearse`, room.facilitatorKey, rehearse)).toEqual(opened);
  const code = String(opened.body.joinCode);
  expect(code).not.toBe(room.code);

  const post = (path: string, body: object) => ask(server, `/${code}/${path}`, key, body);
  const lead = async (command: object) => expect((await post("lead", command)).status).toBe(204);
  let console = await watchRoom(server, code, key);
  const shared = () => console.shared() ?? expect.fail("nothing was told");
  const person = (name: string) => console.console().participants.find((each) => each.name.startsWith(name));
  const until = (what: string, isSo: () => boolean) => console.until(what, isSo);

  await until("people, but for the late table", () => shared().heads >= 6 && shared().here >= 4);
  expect(shared()).toMatchObject({ isRehearsal: true, title: "Probe: Workshop", deleteAt: expect.any(Number) });
  expect(shared().deleteAt - clock.date()).toBeLessThanOrEqual(rehearsalLasts);
  expect(shared().tables[2]?.heads).toBe(0);
  for (const { name } of console.console().participants) expect(name).toContain("(Probe)");
  const another = await ask(server, "", newKey(), { ...rehearsalOf(steps), recoveryCode: newRecoveryCode() });
  expect(another).toMatchObject({ status: 503, body: { code: "rehearsals-full" } });

  const vote = async (round: string, phase: RoundPhase, enough: number) => {
    await lead({ type: "roundPhase", round, phase });
    await until(`votes in ${phase}`, () => votersIn(phase) >= enough);
  };
  const votersIn = (phase: RoundPhase) => shared().round?.votes[phase as "vote"]?.voters ?? 0;
  const seen = new Set<string>();
  const play: Record<Step["kind"], (step: Step) => Promise<void>> = {
    async talk() {
      pass(40);
      await until("all to be ready", () => shared().tables.every(({ heads, ready }) => heads === ready));
    },
    break: async (step) => play.talk(step),
    async match({ id }) {
      expect((await post("matches", { step: id, table: null, after: null })).body).toEqual({ refused: [] });
      await until("a match", () => console.console().matches[0]?.[0] !== undefined);
      const { id: matchID } = console.console().matches[0]?.[0] ?? expect.fail("no match");
      expect(await (await fetch(`${server.url}/api/matches/${matchID}`)).json()).toMatchObject({ isRehearsal: true });
      const act = (type: string) => post("act", { table: 1, action: { type } });
      await act("pause");
      pass(10);
      await until("a lost connection", () => person("Amira")?.isHere === false);
      await act("resume");
      const waits = () => shared().tables[0]?.progress?.waitsFor.includes("Amira (Probe)") === true;
      await until("the table to wait for whoever is gone", waits);
      expect(person("Ben")?.table).toBe(1);
      pass(45);
      await until("the connection again", () => person("Amira")?.isHere === true);
      await until("somebody to have left", () => person("Ben") === undefined);
      await until("matches to be over", () => shared().tables.every(({ progress }) => progress?.status === "over"));
      await until("all to be ready", () => shared().tables.every(({ heads, ready }) => heads === ready));
      seen.add("a match");
    },
    async round({ id, at, cards = [] }) {
      const round = `round-${id}`;
      await lead({ type: "openRound", id: round, at, step: id, cards: at === "room" ? cards : cards.slice(0, 3) });
      const most = Math.floor(shared().heads * 0.7);
      await vote(round, "vote", most);
      await lead({ type: "roundPhase", round, phase: "argue" });
      await vote(round, "revote", most);
      await lead({ type: "roundPhase", round, phase: "reveal" });
      await vote(round, "measure", most);
      await lead({ type: "roundPhase", round, phase: "end" });
      await until("the end", () => shared().round?.phase === "end");
      const chosen = Object.values(shared().round?.votes.vote?.tables ?? {}).flatMap((tally) => Object.keys(tally));
      if (new Set(chosen).size > 1) seen.add("different choices");
      const { vote: first, revote: second } = shared().round?.votes ?? {};
      if (JSON.stringify(first?.tables) !== JSON.stringify(second?.tables)) seen.add("changed minds");
    },
    async debrief({ id }) {
      await lead({ type: "openDebrief", step: id, isAnonymous: true, isShort: false });
      // To the guide's own questions, of which there are more than the usual ones.
      await until("notes", () => shared().notes.length >= 8 && shared().notes.some(({ question }) => question > 4));
      for (const { text } of shared().notes) expect(text).toMatch(/^Probe: /);
      await lead({ type: "closeDebrief", step: id });
    },
    async check({ when = "before" }) {
      await lead({ type: "openCheck", when });
      await until(
        "answers",
        () => (shared().checks.find((form) => form.when === when)?.answers ?? 0) >= shared().heads,
      );
      await lead({ type: "closeCheck", when });
    },
    async commitment() {
      await until("commitments", () => shared().committed >= console.console().participants.length);
    },
  };
  for (const step of steps) {
    await lead({ type: "goTo", step: step.id });
    await play[step.kind](step);
    if (step === steps[0]) {
      pass(30);
      await until("the late table", () => (shared().tables[2]?.heads ?? 0) >= 3);
    }
    if (step.kind === "match") {
      await server.close();
      await start();
      console = await watchRoom(server, code, key);
      await until("everybody to be back", () => shared().here === console.console().participants.length);
      seen.add("a restart");
    }
  }
  await lead({ type: "finish" });
  expect([...seen].sort()).toEqual(["a match", "a restart", "changed minds", "different choices"]);

  const headers = { authorization: `Bearer ${key}` };
  const minutes = await (await fetch(`${server.url}/api/workshops/${code}/minutes`, { headers })).json();
  expect(minutes).toMatchObject({ isRehearsal: true, people: shared().heads });
  expect(minutes.matches.length).toBe(3);
  // Nobody comes twice, not even after a restart.
  expect(console.console().participants.filter(({ name }) => name.startsWith("Ben"))).toEqual([]);

  const matches = console.console().matches.flat();
  expect((await ask(server, `/${code}`, key, undefined, "DELETE")).status).toBe(204);
  await until("to be told", () => console.refusals().includes("no-such-workshop"));
  for (const { id } of matches) expect(await server.store.load(id)).toBeUndefined();
  expect([await server.store.count(), await server.store.workshops.count()]).toEqual([0, 1]);
  expect(await stored(room.code)).toEqual(untouched);
});

it("ends by itself two hours after it was opened, whatever is asked for, and another one that has waited goes on", async () => {
  const key = newKey();
  const opened = await ask(server, "", key, { ...rehearsalOf(steps), recoveryCode: newRecoveryCode() });
  const code = String(opened.body.joinCode);
  const at = clock.date() + 10 * rehearsalLasts;
  expect((await ask(server, `/${code}/lead`, key, { type: "setDeletion", at })).status).toBe(204);
  pass(60);
  const next = await ask(server, "", newKey(), { ...rehearsalOf(steps), recoveryCode: newRecoveryCode() });
  const beamer = await watchRoom(server, code, null);
  await beamer.until("people", () => (beamer.shared()?.heads ?? 0) > 0);
  const waiting = await watchRoom(server, String(next.body.joinCode), null);
  expect([beamer, waiting].map((each) => each.shared()?.rehearsalWaits)).toEqual([false, true]);
  pass(rehearsalLasts / 1000 - 30);
  await beamer.until("to be told", () => beamer.refusals().includes("no-such-workshop"));
  expect(await server.store.workshops.idOf(code)).toBeUndefined();
  await waiting.until("its turn", () => waiting.shared()?.rehearsalWaits === false);
  await waiting.until("people", () => (waiting.shared()?.heads ?? 0) > 0);
});

const rehearsalOf = (plan: readonly Step[]) => ({
  ...{ title: "Probe", language: "en", guide: null, steps: plan, tableNames: [], keepDays: 30, isRehearsal: true },
  rules: { gone: "bot", sameDeal: false, chooseTable: true, seatsPerTable: 6 },
});
