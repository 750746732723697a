import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static.node";
import { expect, it } from "vitest";
import { oddDeck, type Shape } from "../../modes/fixtures/odd-deck.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { modeNames } from "../texts/mode-labels.ts";
import { ModeChoice } from "./mode-choice.tsx";
import { modeNamed } from "./mode-named.ts";

/** The choice as it is shown with a deck of this shape, once its words have come. */
async function shown(shape: Shape, { id, tag, load }: (typeof languages)[number]): Promise<string> {
  const deck = oddDeck(shape);
  const offers = Object.fromEntries(modeNames.map((name) => [name, modeNamed(name).limits(deck)]));
  const { prelude } = await prerenderToNodeStream(
    <LanguageContext value={{ id, tag, texts: await load(), choose: () => undefined }}>
      <ModeChoice offers={offers} value="quartett" choose={() => undefined} />
    </LanguageContext>,
  );
  return text(prelude);
}

const disabled = /<input[^>]*disabled[^>]*value="(\w+)"|<input[^>]*value="(\w+)"[^>]*disabled/g;
const disabledIn = (html: string) => [...html.matchAll(disabled)].map(([, one, other]) => one ?? other);

it.each(languages)("$id: a deck like that of the house leaves the choice as it is", async (language) => {
  const html = await shown({ groups: Array(8).fill(4), causes: Array(8).fill(4), values: 6, max: 9 }, language);
  expect(disabledIn(html)).toEqual([]);
  expect(html).not.toContain("hint");
});

it.each(languages)("$id: what cannot be played says why, and for how many the cards are enough", async (language) => {
  const html = await shown({ groups: [3, 3], causes: [7, 6], values: 0, max: 1 }, language);
  expect(disabledIn(html)).toEqual(["supertrumpf"]);
  const hints = [...html.matchAll(/class="hint">([^<]+)/g)].map(([, hint]) => hint);
  expect(hints).toHaveLength(2);
  expect(hints.join("\n")).toMatch(/values|Werte|Zahlen/);
  expect(hints.join("\n")).toMatch(/exactly 3|genau 3/);
});

it.each(languages)("$id: numbers stand in the reason", async (language) => {
  const html = await shown({ groups: [1], causes: [5, 6], values: 3, max: 1 }, language);
  expect(disabledIn(html)).toEqual(["supertrumpf", "rettungsrunde"]);
  expect(html).toMatch(/2[^<]*1/);
});
