import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished, vi } from "vitest";
import type { PrintCatalogue, PrintJob, PrintKits } from "../../protocol/print-studio.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { post, startTestServer, type TestServer } from "../fixtures/test-server.ts";

const patience = { timeout: inject("patienceMs"), interval: 50 };

const printRoot = join(import.meta.dirname, "../../..");

async function printServer(options: { dataDir?: string; env?: Record<string, string> } = {}): Promise<TestServer> {
  const server = await startTestServer({ printRoot, dataDir: tempFolder(), ...options });
  onTestFinished(() => server.close());
  return server;
}

const small = { product: "deck", deck: "failures", cards: ["A1"] };
const order = (server: TestServer, request: unknown) => post(server, "/api/print/jobs", request);
const jobOf = async (response: Response) => (await response.json()) as PrintJob;
const look = async (server: TestServer, id: string) => jobOf(await fetch(`${server.url}/api/print/jobs/${id}`));

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

describe("a print", () => {
  it("of many files can be had as one archive, which holds them all", async () => {
    const server = await printServer();
    const { id } = await jobOf(await order(server, { product: "tabletop", deck: "failures", cards: ["A1"] }));
    const job = await ending(server, id);
    if (job.state !== "done" || job.archive === undefined) throw new Error(JSON.stringify(job));
    expect(job.archive.name).toBe("tabletop-failures-A1-de.zip");
    const answer = await fetch(`${server.url}${job.archive.path}`);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="${job.archive.name}"`);
    const whole = new Uint8Array(await answer.arrayBuffer());
    await expectParts(`${server.url}${job.archive.path}`, whole);
    const packed = unzipSync(whole);
    expect(Object.keys(packed)).toEqual(job.files.map(({ name }) => name));
    for (const { name, path } of job.files) {
      const single = await (await fetch(`${server.url}${path}`)).arrayBuffer();
      expect(Buffer.compare(packed[name] ?? new Uint8Array(), new Uint8Array(single)), name).toBe(0);
      await expectParts(`${server.url}${path}`, new Uint8Array(single));
    }
    expect((await fetch(`${server.url}/api/print/jobs/${"0".repeat(32)}/files.zip`)).status).toBe(404);
  });

  it("is made once for fifty who ask at the same moment, stays, and is there at once after a restart", async () => {
    const dataDir = tempFolder();
    const first = await startTestServer({ printRoot, dataDir, env: { LIMIT_PRINTS: "1" } });
    const answers = await Promise.all(Array.from({ length: 50 }, () => order(first, small)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    const ids = new Set((await Promise.all(answers.map(jobOf))).map(({ id }) => id));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    const job = await ending(first, id);
    if (job.state !== "done") throw new Error(JSON.stringify(job));
    expect(job.files.map(({ name, pages }) => [name, pages])).toEqual([["failures-A1-de-a4.pdf", 2]]);

    // The order of options, and defaults that are named, change nothing.
    const same = await order(first, { cards: ["A1"], language: "de", paper: "a4", deck: "failures", product: "deck" });
    expect([same.status, (await jobOf(same)).id]).toEqual([200, id]);
    expect((await order(first, { ...small, cards: ["A2"] })).status).toBe(429);
    await first.close();

    const second = await printServer({ dataDir });
    const again = await order(second, small);
    expect(again.status).toBe(200);
    expect(second.studio?.browserPid).toBeUndefined();
    const file = await fetch(`${second.url}${job.files[0]?.path}`);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="failures-A1-de-a4.pdf"');
    expect((await PDFDocument.load(await file.arrayBuffer())).getPageCount()).toBe(2);
  });

  it("survives its browser being killed once, and fails clearly when that happens again", async () => {
    const server = await printServer();
    /** Kills the next browser that is not `known`. */
    const killNext = async (known?: number) => {
      const next = await vi.waitUntil(() => {
        const pid = server.studio?.browserPid;
        return pid === known ? undefined : pid;
      }, patience);
      process.kill(next, "SIGKILL");
      return next;
    };
    const { id } = await jobOf(await order(server, small));
    const killed = await killNext();
    expect(await ending(server, id)).toMatchObject({ state: "done" });

    // The warm browser, then the one that takes its place.
    const { id: unlucky } = await jobOf(await order(server, { ...small, cards: ["B1"] }));
    const warm = await killNext(killed);
    await killNext(warm);
    expect(await ending(server, unlucky)).toEqual({ id: unlucky, state: "failed", fault: "crashed", findings: [] });
    // Whoever asks again gets another try.
    expect((await order(server, { ...small, cards: ["B1"] })).status).toBe(202);
  });

  it("that waits is lost with the server, which closes at once and leaves nothing half done", async () => {
    const dataDir = tempFolder();
    const server = await startTestServer({ printRoot, dataDir });
    const { id } = await jobOf(await order(server, { product: "deck" }));
    const waiting = await jobOf(await order(server, small));
    expect(waiting).toMatchObject({ state: "queued", ahead: 1 });
    const pid = await vi.waitUntil(() => server.studio?.browserPid, patience);
    await server.close();
    // Killed at once, but the system takes its time to clear it away.
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), patience);
    const next = await printServer({ dataDir });
    expect(readdirSync(join(dataDir, "print-cache"))).toEqual([]);
    for (const lost of [id, waiting.id]) {
      expect((await fetch(`${next.url}/api/print/jobs/${lost}`)).status).toBe(404);
    }
  });
});

describe("what is asked for", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ printRoot });
  });
  afterAll(() => server?.close());

  it.each([
    [{ product: "../../etc/passwd" }, /Unknown product/],
    [{ product: "deck", paper: "../../../etc/passwd" }, /Unknown paper/],
    [{ product: "deck", shop: "; rm -rf /", colour: "$(id)" }, /Unknown shop[\s\S]*colour|colour[\s\S]*Unknown shop/],
    [{ product: "guide", guide: "../README" }, /Unknown guide/],
    [{ product: "deck", language: "../de" }, /Unknown language/],
    [{ product: "deck", cards: ["A1", "<script>"] }, /Unknown card/],
    [{ product: "deck", publicUrl: "https://phishing.example" }, /publicUrl/],
    [{ product: "deck", __proto__x: 1, constructor: "x" }, /Unknown option/],
    [{ product: "__proto__" }, /Unknown product/],
    [{ product: "deck", backOffset: { x: 1e9, y: "0" } }, /backOffset/],
    [[], /Missing product/],
  ])("%j is refused with all that is wrong", async (request, message) => {
    const answer = await order(server, request);
    const { code, message: told } = (await answer.json()) as { code: string; message: string };
    expect([answer.status, code]).toEqual([400, "invalid-request"]);
    expect(told).toMatch(message);
    expect(server.studio?.queued).toBe(0);
  });

  it("may be no path and no job of nobody", async () => {
    const unknown = "0".repeat(32);
    for (const path of ["..%2f..%2fconfig", unknown, `${unknown}/files/manifest.json`, `${unknown}/files/..%2f0`]) {
      expect((await fetch(`${server.url}/api/print/jobs/${path}`)).status, path).toBe(404);
    }
    expect((await fetch(`${server.url}/api/print/catalogue/..%2fde`)).status).toBe(404);
  });

  it("waits in a queue of bounded length", async () => {
    const short = await printServer({ env: { LIMIT_PRINT_QUEUE: "2" } });
    const requests = ["A1", "A2", "A3", "A4", "B1", "B2"].map((card) => ({ ...small, cards: [card] }));
    const answers = await Promise.all(requests.map((request) => order(short, request)));
    const refused = answers.filter(({ status }) => status === 503);
    // One is being made and two wait; the press may have taken its first already.
    expect([3, 4]).toContain(refused.length);
    expect(await refused[0]?.json()).toMatchObject({ code: "print-queue-full" });
    expect(short.studio?.queued).toBeLessThanOrEqual(3);
  });
});

it("the catalogue names, in each language, what each product takes", async () => {
  const server = await printServer();
  for (const language of ["de", "en", "de-simple"]) {
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

it("the catalogue has nothing without codes where the server knows its public address", async () => {
  const server = await printServer({ env: { PUBLIC_URL: "https://quartett.example" } });
  const answer = await fetch(`${server.url}/api/print/catalogue/de`);
  expect(withoutCodes(((await answer.json()) as PrintCatalogue).products)).toEqual([]);
});

it("kits name what is printed for each guide, by table and by person, and how much paper that is", async () => {
  const server = await printServer();
  const answer = await fetch(`${server.url}/api/print/kits/en`);
  const { kompakttraining } = (await answer.json()) as PrintKits;
  expect(kompakttraining).toEqual([
    expect.objectContaining({
      title: "Card deck",
      per: "table",
      sheets: 8,
      cuts: 96,
      order: "product=deck&language=en",
    }),
    expect.objectContaining({ title: "Diagnosis Sheet", per: "person", count: 1, sheets: 1, cuts: 0 }),
  ]);
  expect((await fetch(`${server.url}/api/print/kits/fr`)).status).toBe(404);
});

const withoutCodes = (products: PrintCatalogue["products"]) =>
  products.flatMap(({ name, lacksCodes }) => (lacksCodes ? [name] : [])).sort();
