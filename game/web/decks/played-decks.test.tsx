import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static.node";
import { expect, it } from "vitest";
import { deckFilePath } from "../../protocol/public-match.ts";
import { loadOnce } from "../content/load-json.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { PlayedDecks } from "./played-decks.tsx";

const depot = { id: "depot", version: "1" };
const about = { languages: [{ id: "en", tag: "en-GB", name: "English" }], titles: { en: "The Depot Deck" } };

it.each(languages)(
  "$id: mixed decks are called by their names, in their own language, or by their ids",
  async (spoken) => {
    const { id, tag, load } = spoken;
    await loadOnce(deckFilePath(depot, "about.json"), async () => about);
    const { prelude } = await prerenderToNodeStream(
      <LanguageContext value={{ id, tag, texts: await load(), choose: () => undefined }}>
        <PlayedDecks decks={[depot, { id: "not-loaded-yet", version: "1" }]} />
      </LanguageContext>,
    );
    const html = await text(prelude);
    expect(html).toContain('<span lang="en-GB">The Depot Deck</span>');
    expect(html).toContain("<span>not-loaded-yet</span>");
  },
);
