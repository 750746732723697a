import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static.node";
import { MemoryRouter, Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { oddDeck } from "../../modes/fixtures/odd-deck.ts";
import { DeckContext } from "../content/use-content.ts";
import { loadDeckAndStories } from "../content/use-stories.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { modeNames } from "../texts/mode-labels.ts";
import { LearnPage } from "./learn-page.tsx";
import { useLearnTexts } from "./use-learn-texts.ts";

const deck = oddDeck({ groups: [2], causes: [1], values: 1, max: 9 });
const source = { key: "an odd deck", load: async (_: string, part: string) => (part === "deck" ? deck : {}) };

const cases = languages.flatMap((language) => modeNames.map((mode) => ({ ...language, mode })));

it.each(cases)("$id: the first round of $mode says where its cards are missing, and where to go", async (shown) => {
  const { id, tag, mode, load } = shown;
  const [texts] = await Promise.all([load(), ...loadDeckAndStories(source, id)]);
  const { prelude } = await prerenderToNodeStream(
    <LanguageContext value={{ id, tag, texts, choose: () => undefined }}>
      <DeckContext value={source}>
        <MemoryRouter initialEntries={[`/lernen/${mode}`]}>
          <Routes>
            <Route path="/lernen/:game" element={<LearnPage />} />
          </Routes>
        </MemoryRouter>
      </DeckContext>
    </LanguageContext>,
  );
  const html = await text(prelude);
  const words = await useLearnTexts.load(id);
  expect(html).toContain(words.otherCards);
  expect(html).toContain(`/neu?game=${mode}`);
});
