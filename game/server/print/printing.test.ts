import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { inTurn } from "../../../print/fixtures/in-turn.ts";
import type { PrintCatalogue, PrintJob, PrintKits } from "../../protocol/print-studio.ts";
import type { RefusedMessage } from "../../protocol/public-match.ts";
import { post, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { newKey, openRoom } from "../fixtures/workshop-room.ts";

const patience = { timeout: inject("patienceMs"), interval: 50 };

const printRoot = join(import.meta.dirname, "../../..");

const small = { product: "deck", kind: "failures", cards: ["A1"] };
const order = (server: TestServer, request: unknown, key?: string, language = "en") =>
  post(server, `/api/print/jobs?lang=${language}`, request, undefined, key);
const jobOf = async (response: Response) => (await response.json()) as PrintJob;
const look = async (server: TestServer, id: string) => jobOf(await fetch(`${server.url}/api/print/jobs/${id}`));

/** What becomes of an order whose key was used for another one. */
async function reused(server: TestServer, request: unknown, key: string) {
  const answer = await order(server, request, key);
  return [answer.status, ((await answer.json()) as { code: string }).code];
}

/** Resolves once a job is over. */
async function ending(server: TestServer, id: string) {
  await expect.poll(async () => (await look(server, id)).state, patience).toMatch(/done|failed/);
  return look(server, id);
}

/** Whoever asks for a part of what is at this address gets it, as for a download that goes on. */
async function expectParts(url: string, whole: Uint8Array) {
  const ask = (headers: Record<string, string>, method = "GET") => fetch(url, { headers, method });
  const head = await ask({}, "HEAD");
  expect([head.status, head.headers.get("accept-ranges"), head.headers.get("content-length")]).toEqual([
    ...[200, "bytes", String(whole.length)],
  ]);
  const rest = await ask({ range: "bytes=1000-", "if-range": head.headers.get("etag") ?? "" });
  expect([rest.status, rest.headers.get("content-range")]).toEqual([
    ...[206, `bytes 1000-${whole.length - 1}/${whole.length}`],
  ]);
  expect(Buffer.compare(new Uint8Array(await rest.arrayBuffer()), whole.subarray(1000))).toBe(0);
  const end = await ask({ range: "bytes=-5" });
  expect([end.status, new Uint8Array(await end.arrayBuffer())]).toEqual([206, whole.slice(-5)]);
  const none = await ask({ range: `bytes=${whole.length}-` });
  expect([none.status, none.headers.get("content-range"), none.headers.get("content-disposition")]).toEqual([
    ...[416, `bytes */${whole.length}`, null],
  ]);
  const other = await ask({ range: "bytes=0-4", "if-range": '"another"' });
  expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, whole.length]);
}

/** A deck “wide” below `cards`, of which a title takes more room than a card has. */
function plantWideTitle(cards: string): void {
  const folder = join(cards, "decks/wide");
  cpSync(join(cards, "decks/bauhof"), folder, { recursive: true });
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  change("deck.yaml", "id: bauhof", "id: wide");
  change("failures/Tools.yaml", /title: .*/, `title: ${"W".repeat(24)}`);
}

/** One press after the other would take minutes: these tests share one, in the order in which they stand here. */
describe("a print", () => {
  /** As many as are ordered here: fifty who want the same count once. */
  const limits = { LIMIT_PRINTS: "14", LIMIT_PRINT_QUEUE: "2", PUBLIC_URL: "https://quartett.example" };
  let env: Readonly<Record<string, string>>;
  let dataDir: string;
  let server: TestServer;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), "quartett-print-"));
    const cards = join(dataDir, "own-cards");
    cpSync(join(printRoot, "tests/decks"), join(cards, "decks"), { recursive: true });
    plantWideTitle(cards);
    env = { ...limits, CARDS_DIR: cards };
    server = await startTestServer({ printRoot, dataDir, env });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const finished: string[] = [];
  async function finish(request: object) {
    const { id } = await jobOf(await order(server, request));
    const job = await ending(server, id);
    if (job.state !== "done") throw new Error(JSON.stringify(job));
    finished.push(id);
    return job;
  }

  it("survives its browser being killed once, and fails clearly when that happens again", async () => {
    let killed: number | undefined;
    /** Kills the browser of the press if there is another than the one killed last, and says whether there was. */
    const killNext = (): boolean => {
      const pid = server.studio?.browser?.pid;
      if (pid === undefined || pid === killed) return false;
      process.kill(pid, "SIGKILL");
      killed = pid;
      return true;
    };
    const [surviving] = await Promise.all([finish(small), vi.waitUntil(killNext, { ...patience, interval: 10 })]);
    expect(surviving.files).toHaveLength(1);

    // The warm browser, which the press may miss before it needs it, then each that takes its place.
    const other = { ...small, cards: ["B1"] };
    const key = "the-key-of-an-order-of-B1";
    const { id } = await jobOf(await order(server, other, key));
    const isOver = () => {
      killNext();
      return server.studio?.find(id, "en").state === "failed";
    };
    await vi.waitUntil(isOver, { ...patience, interval: 10 });
    const failed = { id, state: "failed", fault: "crashed", findings: [] };
    expect(await ending(server, id)).toEqual(failed);
    // The same request that comes again, because its answer got lost, makes no second print.
    expect(await jobOf(await order(server, other, key))).toEqual(failed);
    expect(server.studio?.queued).toBe(0);
    // Whoever asks again gets another try.
    expect((await finish(other)).id).toBe(id);
    expect(await (await order(server, other, key)).json()).toMatchObject({ id, state: "done" });
    expect(await reused(server, small, key)).toEqual([422, "key-reused"]);
  });

  it("may be one of the operator's own decks", async () => {
    const request = { product: "deck", deck: "bauhof", language: "en", kind: "failures", cards: ["Bauhof-01"] };
    const { files } = await finish(request);
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^bauhof-failures-Bauhof-01-en.*\.pdf$/)]);
  });

  it("that does not fit is told in the language of whoever asks", async () => {
    const request = { product: "deck", deck: "wide", language: "en", kind: "failures", cards: ["Bauhof-01"] };
    const { id } = await jobOf(await order(server, request));
    await ending(server, id);
    const told = async (language: string) => {
      const answer = await fetch(`${server.url}/api/print/jobs/${id}?lang=${language}`);
      return ((await answer.json()) as { findings: readonly string[] }).findings.join("\n");
    };
    expect(await told("en")).toMatch(/^Bauhof-01 {2}title: \d+\.\d mm too wide for its box/m);
    expect(await told("de")).toMatch(/^Bauhof-01 {2}title: \d+,\d mm zu breit für den Platz/m);
    expect(await told("de-simple")).toMatch(
      /^Bauhof-01 {2}title: Der Text ist zu breit\. Es sind \d+,\d mm zu viel\./m,
    );
    expect(await told("xx")).toBe(await told("en"));
  });

  it("lacks no codes where the server knows its public address", async () => {
    const answer = await fetch(`${server.url}/api/print/catalogue/de`);
    expect(withoutCodes(((await answer.json()) as PrintCatalogue).products)).toEqual([]);
  });

  it("is made once for fifty who ask at the same moment", async () => {
    const wanted = { ...small, cards: ["A2"] };
    // Some of them are one person whose answers get lost.
    const key = "the-key-of-an-order-of-A2";
    const ask = (_: unknown, place: number) => order(server, wanted, place % 5 === 0 ? key : undefined);
    const answers = await Promise.all(Array.from({ length: 50 }, ask));
    // A warm press may be done before the last is answered. That it is counted once, the limit proves below.
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => expect.toBeOneOf([200, 202])));
    const job = await finish(wanted);
    expect(new Set((await Promise.all(answers.map(jobOf))).map(({ id }) => id))).toEqual(new Set([job.id]));
    expect(job.files.map(({ name, pages }) => [name, pages])).toEqual([["failures-A2-de-a4.pdf", 2]]);

    // The order of options, and defaults that are named, change nothing.
    const same = await order(server, { cards: ["A2"], language: "de", paper: "a4", kind: "failures", product: "deck" });
    expect([same.status, (await jobOf(same)).id]).toEqual([200, job.id]);
  });

  it("of several files can be had as one archive, which holds them all", async () => {
    const job = await finish({ ...small, shop: "meinspiel" });
    expect(job.files.length).toBeGreaterThan(1);
    expect(job.archive?.name).toBe("failures-A1-de-meinspiel.zip");
    const address = `${server.url}${job.archive?.path}`;
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${job.archive?.name}"`);
    const whole = new Uint8Array(await answer.arrayBuffer());
    await expectParts(address, whole);
    const packed = unzipSync(whole);
    expect(Object.keys(packed)).toEqual(job.files.map(({ name }) => name));
    for (const { name, path } of job.files) {
      const single = await (await fetch(`${server.url}${path}`)).arrayBuffer();
      expect(Buffer.compare(packed[name] ?? new Uint8Array(), new Uint8Array(single)), name).toBe(0);
      await expectParts(`${server.url}${path}`, new Uint8Array(single));
    }
    expect((await fetch(`${server.url}/api/print/jobs/${"0".repeat(32)}/files.zip`)).status).toBe(404);
  });

  it("of a workshop's minutes is for whoever leads it alone, and leaves nothing behind", async () => {
    const room = await openRoom(server);
    const report = {
      ...{ title: "Minutes", language: "en", lead: ["Said by Anna"], footer: "{n}/{total}" },
      sections: [{ heading: "Notes", level: 2, paragraphs: [], tables: [], items: ["Ask earlier"] }],
    };
    const ask = (body: unknown, key = room.facilitatorKey) =>
      post(server, `/api/workshops/${room.code}/minutes.pdf`, body, key);
    expect((await ask(report, newKey())).status).toBe(403);
    const wrong = await ask({ ...report, sections: [{ ...report.sections[0], level: 1 }] });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining("sections.0.level")]);
    const kept = readdirSync(join(dataDir, "print-cache"));
    const answer = await ask(report);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect((await PDFDocument.load(await answer.arrayBuffer())).getTitle()).toBe("Minutes");
    expect(readdirSync(join(dataDir, "print-cache"))).toEqual(kept);
  });

  it("waits in a queue of bounded length, is lost with the server, or stays where it was finished", async () => {
    const building = await jobOf(await order(server, { product: "deck" }));
    const requests = ["C1", "C2", "C3", "C4", "D1"].map((card) => ({ ...small, cards: [card] }));
    const answers = await Promise.all(requests.map((request) => order(server, request)));
    const [first, second, ...refused] = answers.sort((a, b) => a.status - b.status);
    if (first === undefined || second === undefined) throw new Error("no answers");
    const waiting = await Promise.all([first, second].map(jobOf));
    expect(waiting.map((job) => "ahead" in job && job.ahead).sort()).toEqual([1, 2]);
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(await refused[0]?.json()).toMatchObject({ code: "print-queue-full" });
    expect(server.studio?.queued).toBe(3);
    expect((await order(server, { ...small, cards: ["D2"] })).status).toBe(429);

    // It closes at once, and leaves nothing half done.
    const { pid, folder } = await vi.waitUntil(() => server.studio?.browser, patience);
    await server.close();
    expect(existsSync(folder)).toBe(false);
    // Killed at once, but the system takes its time to clear it away.
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), patience);
    server = await startTestServer({ printRoot, dataDir, env });
    expect(readdirSync(join(dataDir, "print-cache")).sort()).toEqual([...finished].sort());
    for (const { id } of [building, ...waiting]) {
      expect((await fetch(`${server.url}/api/print/jobs/${id}`)).status).toBe(404);
    }

    const again = await order(server, small);
    expect(again.status).toBe(200);
    const job = await jobOf(again);
    if (job.state !== "done") throw new Error(JSON.stringify(job));
    expect(server.studio?.browser).toBeUndefined();
    const file = await fetch(`${server.url}${job.files[0]?.path}`);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="failures-A1-de-a4.pdf"');
    expect((await PDFDocument.load(await file.arrayBuffer())).getPageCount()).toBe(2);
  });
});

describe("what can be asked for", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ printRoot });
  });
  afterAll(() => server?.close());

  it.each([
    [{ product: "../../etc/passwd" }, /product: unknown/],
    [{ product: "deck", paper: "../../../etc/passwd" }, /paper: unknown/],
    [{ product: "deck", shop: "; rm -rf /", colour: "$(id)" }, /shop: unknown[\s\S]*colour|colour[\s\S]*shop: unknown/],
    [{ product: "guide", guide: "../README" }, /guide: unknown/],
    [{ product: "deck", language: "../de" }, /language: unknown/],
    [{ product: "deck", cards: ["A1", "<script>"] }, /cards: unknown/],
    [{ product: "deck", publicUrl: "https://phishing.example" }, /publicUrl/],
    [{ product: "deck", __proto__x: 1, constructor: "x" }, /constructor: no option/],
    [{ product: "__proto__" }, /product: unknown/],
    [{ product: "deck", backOffset: { x: 1e9, y: "0" } }, /backOffset/],
    [[], /product: missing/],
  ])("%j is refused with all that is wrong", async (request, message) => {
    const answer = await order(server, request);
    const { code, message: told } = (await answer.json()) as { code: string; message: string };
    expect([answer.status, code]).toEqual([400, "invalid-request"]);
    expect(told).toMatch(message);
    expect(server.studio?.queued).toBe(0);
  });

  it.each([
    ["de", /^„Z9“ gibt es hier nicht\. Möglich: A1/, "eine Zahl in mm"],
    ["en", /^unknown “Z9”: choose A1/, "a number, in mm"],
    ["de-simple", /^„Z9“ gibt es hier nicht\. Das gibt es: A1/, "Hier steht eine Zahl. Sie meint Milli-Meter (mm)."],
  ])("is told in %s field by field, and to developers in English", async (language, unknown, length) => {
    const refused = async (request: object) => {
      const answer = await order(server, { product: "deck", ...request }, undefined, language);
      return (await answer.json()) as RefusedMessage;
    };
    const card = await refused({ cards: ["A1", "Z9"] });
    expect(card.message).toMatch(/^cards: unknown “Z9”: choose/);
    expect(card.findings).toEqual([
      {
        ...{ field: "cards", code: "unknown-choice", values: { given: "Z9", valid: expect.stringContaining("A1") } },
        expected: expect.stringMatching(unknown),
      },
    ]);
    const bleed = await refused({ backBleed: "zwei" });
    expect(bleed.findings).toEqual([{ field: "backBleed", code: "length", values: {}, expected: length }]);
  });

  it("takes a key that is one, and one that was refused before, and no other", async () => {
    const wrong = await fetch(`${server.url}/api/print/jobs`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "short" },
      body: JSON.stringify(small),
    });
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ message: expect.stringMatching(/key: another form: 22 to 64 letters/) });
    const key = "a-key-of-an-order-that-is-refused";
    for (const product of ["nothing", "neither"]) expect((await order(server, { product }, key)).status).toBe(400);
    expect(server.studio?.queued).toBe(0);
  });

  it("may be no path and no job of nobody", async () => {
    const unknown = "0".repeat(32);
    for (const path of ["..%2f..%2fconfig", unknown, `${unknown}/files/manifest.json`, `${unknown}/files/..%2f0`]) {
      expect((await fetch(`${server.url}/api/print/jobs/${path}`)).status, path).toBe(404);
    }
    expect((await fetch(`${server.url}/api/print/catalogue/..%2fde`)).status).toBe(404);
  });

  it("is named by the catalogue, in each language, with all that each product takes", async () => {
    for (const language of inTurn(["de", "en", "de-simple"], 0)) {
      const answer = await fetch(`${server.url}/api/print/catalogue/${language}`);
      const { products } = (await answer.json()) as PrintCatalogue;
      const deck = products.find(({ name }) => name === "deck");
      const paper = deck?.fields.find(({ name }) => name === "paper");
      if (paper?.kind !== "choice") throw new Error("no papers");
      expect(paper.choices.find(({ value }) => value === "a4")).toMatchObject({
        title: expect.stringContaining("A4"),
        medium: { layout: "sheet", duplex: "short-edge", card: { width: 59, height: 91, bleed: 3, safe: 4 } },
      });
      const guide = products.find(({ name }) => name === "guide")?.fields[0];
      if (guide?.kind !== "choice") throw new Error("no guides");
      expect(guide.choices.every(({ title, languages }) => title !== undefined && languages !== undefined)).toBe(true);
      expect(products.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toContain("publicUrl");
      expect(withoutCodes(products)).toEqual(["deck", "large", "pictures"]);
    }
  });

  it("is named in kits: what is printed for each guide, by table and by person, and how much paper that is", async () => {
    const answer = await fetch(`${server.url}/api/print/kits/en`);
    const { kompakttraining } = (await answer.json()) as PrintKits;
    expect(kompakttraining).toEqual([
      expect.objectContaining({
        title: "Card deck",
        per: "table",
        sheets: 8,
        cuts: 96,
        order: "product=deck&language=en&withoutCover=true",
      }),
      expect.objectContaining({ title: "Diagnosis Sheet", per: "person", count: 1, sheets: 1, cuts: 0 }),
    ]);
    expect((await fetch(`${server.url}/api/print/kits/fr`)).status).toBe(404);
    // A column on a phone is narrower than “Diagnosebogen”, and Chromium knows no German hyphens everywhere.
    const german = (await (await fetch(`${server.url}/api/print/kits/de`)).json()) as PrintKits;
    expect(german.kompakttraining?.map(({ title }) => title.replaceAll("\u00ad", "|"))).toEqual([
      "Karten|spiel",
      "Diagnose|bogen",
    ]);
  });
});

const withoutCodes = (products: PrintCatalogue["products"]) =>
  products.flatMap(({ name, lacksCodes }) => (lacksCodes ? [name] : [])).sort();
