import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../browser/open-browser.ts";
import { openSources } from "../vocabulary/sources.ts";
import { drawLinkPicture } from "./draw-link-picture.ts";
import { linkPictureDocument } from "./link-picture-document.tsx";
import { linkPictureFile, withSource } from "./link-pictures.ts";

/** `npm run link-pictures`: the pictures that stand beside links to the game, one a language of the deck of the house. */
const root = join(import.meta.dirname, "../..");
const sources = openSources(root);
const browser = await openBrowser(console.error);
try {
  for (const language of sources.languages()) {
    const html = linkPictureDocument(sources.deckIn(language), sources.pictures());
    const file = linkPictureFile(root, language);
    writeFileSync(file, withSource(await drawLinkPicture(browser, html), html));
    console.log(file);
  }
} finally {
  await browser.close();
}
