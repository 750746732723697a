import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newDeck } from "../../../cards/load/new-deck.ts";
import type { DeckFaces } from "../dev/deck-faces.ts";
import { devContentPlugin } from "./dev-content-plugin.ts";

const ours = join(import.meta.dirname, "../../..");

let root: string;
let vite: ViteDevServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "dev-content-"));
  newDeck(join(root, "cards"), "probe");
  await cp(join(ours, "workshop-guides/kinds.yaml"), join(root, "workshop-guides/kinds.yaml"));
  vite = await createServer({
    ...{ configFile: false, root, logLevel: "silent", plugins: [devContentPlugin(root)] },
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0 },
  });
  await vite.listen();
});

afterAll(async () => {
  await vite?.close();
  await rm(root, { recursive: true, force: true });
});

const ask = (path: string) => fetch(new URL(path, vite.resolvedUrls?.local[0]));

it("serves cards as they are now, and says when one is not in order", async () => {
  const file = join(root, "cards/decks/probe/failures/A.yaml");
  const before = await readFile(file, "utf8");
  /** Once the file is saved like this: the status, and the title of A1. */
  const answerTo = (content: string) =>
    expect.poll(async () => {
      // Again each time: a watcher that is still looking round would miss it.
      await writeFile(file, content);
      const answer = await ask("/content/de/deck.json");
      return [answer.status, (await answer.text()).match(/Titel der \w+ A1/)?.[0]];
    });
  await answerTo(before).toEqual([200, "Titel der Karte A1"]);
  await answerTo(before.replace("Titel der Karte A1", "Titel der Schrift A1")).toEqual([200, "Titel der Schrift A1"]);
  await answerTo(before.replace("id: A1", "id: Z1")).toEqual([404, undefined]);
  await answerTo(before).toEqual([200, "Titel der Karte A1"]);
});

it("serves every deck with its pictures to the page of all faces", async () => {
  const [first] = (await (await ask("/faces/decks.json")).json()) as DeckFaces[];
  expect(first?.decks.map(({ language }) => language.id)).toEqual(["de"]);
  const [failure] = first?.decks[0]?.failures ?? [];
  const picture = await ask(`/faces/${first?.id}/${failure?.picture}`);
  expect(picture.headers.get("content-type")).toBe("image/svg+xml");
  expect(await picture.text()).toContain("<svg");
});

it("leaves the page of all faces out of what people get", async () => {
  const assets = join(ours, "game/web/dist/assets");
  const texts = await Promise.all(
    (await readdir(assets))
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => readFile(join(assets, name), "utf8")),
  );
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter((text) => text.includes("faces-page") || text.includes("faces-samples"))).toEqual([]);
});
