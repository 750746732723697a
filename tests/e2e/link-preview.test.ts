import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { afterAll, expect, it } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import { startTestServer, type TestServer } from "../../game/server/fixtures/test-server.ts";

const webFolder = join(import.meta.dirname, "../../game/web/dist");
const readJson = (path: string) => JSON.parse(readFileSync(join(webFolder, "content", path), "utf8"));
const languages: Deck["language"][] = readJson("languages.json");
const site = "https://quartett.example";

const open = new Map<string | undefined, Promise<TestServer>>();
const serverAt = (publicUrl: string | undefined) => {
  const server = open.get(publicUrl) ?? startTestServer({ webFolder, publicUrl });
  open.set(publicUrl, server);
  return server;
};
afterAll(async () => {
  for (const server of open.values()) await (await server).close();
});

const signs: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** What whoever shows links reads at a path of a server with this public address: tags by name, and the head around them. */
async function read(path: string, { publicUrl = site, accept = "*" }: { publicUrl?: string; accept?: string } = {}) {
  const { url } = await serverAt(publicUrl === "" ? undefined : publicUrl);
  const html = await (await fetch(url + path, { headers: { "accept-language": accept } })).text();
  const head = html.slice(0, html.indexOf("</head>"));
  const found = head.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+|description)" content="([^"<>]*)" \/>/g);
  const tags = Object.fromEntries(
    [...found].map(([, name = "", said = ""]) => [name, said.replace(/&\w+;/g, (sign) => signs[sign] ?? sign)]),
  );
  return { head, tags, tag: /<html lang="([^"]+)"/.exec(html)?.[1] };
}

it.each(languages)("a link to the first page says what this is, in $tag", async ({ id, tag }) => {
  const { tags, tag: spoken } = await read(`/?lang=${id}`);
  expect(spoken).toBe(tag);
  expect(tags).toMatchObject({
    "og:type": "website",
    "og:title": expect.any(String),
    "og:image:alt": tags["og:title"],
  });
  expect(tags["og:title"]).toBe(tags["og:site_name"]);
  expect(tags["og:title"]?.length).toBeGreaterThan(10);
  expect(tags["og:description"]?.length).toBeGreaterThan(60);
  expect(tags.description).toBe(tags["og:description"]);
  const all = await Promise.all(languages.map((each) => read(`/?lang=${each.id}`)));
  expect(new Set(all.map((each) => each.tags["og:description"])).size).toBe(languages.length);
});

it.each(languages)(
  "beside it stands a picture with the name in $tag, which is there, large and light",
  async ({ id }) => {
    const { tags } = await read(`/?lang=${id}`);
    expect(tags["twitter:card"]).toBe("summary_large_image");
    expect(tags["og:image"]).toBe(`${site}/link-picture-${id}.jpg`);
    const { url } = await serverAt(site);
    const answer = await fetch(`${url}/link-picture-${id}.jpg`);
    expect(answer.headers.get("content-type")).toBe("image/jpeg");
    const picture = new Uint8Array(await answer.arrayBuffer());
    expect(imageSize(picture)).toMatchObject({
      width: Number(tags["og:image:width"]),
      height: Number(tags["og:image:height"]),
    });
  },
);

it.each(languages)("a link to any card says its title and what its picture shows, in $tag", async ({ id }) => {
  const { failures, measures } = readJson(`${id}/deck.json`) as Deck;
  for (const card of [...failures, ...measures]) {
    const { tags } = await read(`/k/${card.id}?lang=${id}`);
    expect(tags["og:title"]).toContain(card.title);
    expect(tags["og:description"]).toBe(card.pictureAlt);
  }
  // The solution is nobody's business before it is asked for.
  const [card] = failures;
  const { tags, head } = await read(`/k/${card?.id}?solution&lang=${id}`);
  expect(tags["og:description"]).toBe(card?.pictureAlt);
  expect(head).not.toContain(card?.causeWhy ?? "?");
});

it("a printed address and a guide's say theirs, in the language of the address", async () => {
  expect((await read("/K/EN/A1", { accept: "de" })).tags["og:title"]).toBe("A1 Clean, Punctual, Empty");
  const guide = await read("/anleitungen/guide/kompakttraining?lang=de");
  expect(guide.tags["og:title"]).toMatch(/Kompakttraining/);
  expect(guide.tags["og:description"]).not.toBe((await read("/?lang=de")).tags["og:description"]);
});

it("whoever names no language is told in that of the house", async () => {
  expect((await read("/")).tag).toBe(languages[0]?.tag);
  expect((await read("/", { accept: "tr" })).tag).toBe("en-GB");
});

it.each([
  "/m/2222222222222222",
  "/m/2222222222222222?seat=abcdefgh#key",
  "/w/QUARTZ42",
  "/w/QUARTZ42/tisch/3?code=7QXK-22",
  "/workshop/2222222222222222",
  "/minutes/2222222222222222",
  "/neu?title=geheim",
  "/solo",
  "/K/EN/OTHER/A1",
  "/k/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  "/?name=%22%3E%3Cscript%3E",
])("a link to %s says nothing but the name of the game", async (path) => {
  const { tags, head, tag } = await read(path, { accept: "de" });
  expect(tags).toEqual((await read("/", { accept: tag ?? "" })).tags);
  // Nothing of the address comes back, in no tag and no title.
  expect(head).not.toMatch(/22222222|QUARTZ42|7QXK|geheim|abcdefgh|alert|%3C/);
});

it.each([
  "",
  "http://localhost:8000",
  "http://127.0.0.1:8000",
  "http://[::1]:8000",
  "http://192.168.1.20",
  "http://10.0.0.7:8000",
  "http://[fd12::7]",
  "http://rathaus-pc:8000",
  "http://quartett.local",
])("where the public address is %j nobody outside could fetch a picture: words only", async (publicUrl) => {
  const { tags } = await read("/k/A1?lang=de", { publicUrl });
  expect(tags["og:title"]).toMatch(/^A1 /);
  expect(Object.keys(tags).filter((name) => /image|twitter/.test(name))).toEqual([]);
});

it.each(["https://198.51.100.7", "https://xn--stdte-hra.example", "https://[2001:db8::7]:8443"])(
  "%s is public",
  async (publicUrl) => {
    const { tags } = await read("/k/A1?lang=de", { publicUrl });
    expect(tags["og:image"]).toBe(`${publicUrl}/link-picture-de.jpg`);
  },
);
