import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue } from "../fixtures/test-catalogue.ts";
import { openSources } from "../vocabulary/sources.ts";
import { drawLinkPicture } from "./draw-link-picture.ts";
import { linkPictureDocument, linkPictureSize } from "./link-picture-document.tsx";
import { isPictureOf, linkPictureFile } from "./link-pictures.ts";

const root = join(import.meta.dirname, "../..");
const { sources } = testCatalogue;
/** What chat programs show without a second thought, in bytes. */
const most = 150_000;

test.each(sources.languages())("the picture of links in %s is small, as large as asked, and of today's cards", (id) => {
  const picture = readFileSync(linkPictureFile(root, id));
  expect(imageSize(picture)).toMatchObject({ ...linkPictureSize, type: "jpg" });
  expect(picture.length).toBeLessThanOrEqual(most);
  const isNow = isPictureOf(picture, linkPictureDocument(sources.deckIn(id), sources.pictures()));
  expect(isNow, "cards or faces are others now: npm run link-pictures").toBe(true);
});

test.each(["bauhof", "zehnerlei"])("any deck has one: %s", async (id) => {
  const deck = openSources(root, undefined, join(root, "tests")).of(id);
  const [language = ""] = deck.languages();
  const html = linkPictureDocument(deck.deckIn(language), deck.pictures());
  expect(html).toContain(deck.deckIn(language).face.deckName);
  const picture = await drawLinkPicture(await testBrowser(), html);
  expect(imageSize(picture)).toMatchObject(linkPictureSize);
  expect(picture.length).toBeLessThanOrEqual(most);
});
