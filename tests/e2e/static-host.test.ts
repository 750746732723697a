import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import { codeOf } from "../../cards/card-code.ts";
import type { Deck } from "../../cards/deck.ts";
import { printedPath } from "../../cards/printed-path.ts";
import { newVisitor } from "./new-visitor.ts";

const dist = join(import.meta.dirname, "../../game/web/dist");
const readJson = (path: string) => JSON.parse(readFileSync(join(dist, "content", path), "utf8"));
const languages: Deck["language"][] = readJson("languages.json");
const deckIn = (language: string): Deck => readJson(`${language}/deck.json`);

// It knows nothing of the game: it has the files of the build, and minds case where its file system does.
const host = Fastify();
let address: string;
beforeAll(async () => {
  await host.register(fastifyStatic, { root: dist, redirect: true });
  address = await host.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => host.close());

it.each(languages)(
  "a bare host of files tells every printed card in its language ($id), without JavaScript",
  async ({ id: language, tag }) => {
    const { failures, measures } = deckIn(language);
    const printed = [...failures, ...measures].flatMap((card) => {
      const code = codeOf(card);
      // Before ways out had letters, their ids were printed.
      return [...new Set([code, card.id])].map((onCard) => ({ onCard, code, title: card.title }));
    });
    for (const { onCard, code, title } of printed) {
      const response = await fetch(address + printedPath({ card: onCard, language }, "de"));
      const page = await response.text();
      expect(page).toContain(`<html lang="${tag}"`);
      expect(page).toMatch(new RegExp(`<noscript>.*<h1>${code} `, "s"));
      expect(page.replaceAll("&amp;", "&").replaceAll("&#x27;", "'")).toContain(title);
      expect(page).toContain(`<link rel="canonical" href="/k/${code}?lang=${language}" />`);
    }
  },
);

it("and leads on to the card's page, which can be loaded again", async () => {
  const page = await newVisitor();
  const { title } = deckIn("en").measures[0] ?? {};
  await page.goto(`${address}${printedPath({ card: "R1", language: "en" }, "de")}`);
  const shows = () => page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, title ?? "");
  await shows();
  expect(new URL(page.url()).pathname).toBe("/k/R1");
  await page.reload();
  await shows();
  await page.browserContext().close();
});
