import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static.node";
import { expect, it } from "vitest";
import type { LobbyMessage } from "../../../protocol/public-match.ts";
import { builtAddresses, withAddresses } from "../../../web/content/web-deck.ts";
import { LanguageContext } from "../../../web/texts/language-context.tsx";
import { languages } from "../../../web/texts/languages.ts";
import { testDeck, testValueIds } from "../../fixtures/test-deck.ts";
import type { Comparison } from "../rules/state.ts";
import { TrickView } from "./trick-view.tsx";

const names = ["Ann", "Ben", "Cem"];
const lobby = { yourSeat: 0, players: names.map((name) => ({ name })) } as unknown as LobbyMessage;
const [value] = testValueIds;

const comparison = (amounts: readonly number[], first: number): Comparison => ({
  leader: 0,
  value,
  plays: amounts.map((amount, seat) => ({ seat, card: testDeck.failures[first + seat]?.id ?? "", amount })),
  best: amounts.flatMap((amount, seat) => (amount === Math.max(...amounts) ? [seat] : [])),
});

/** Name and mark of everybody who is marked, comparison by comparison, the latest first. */
async function marked(language: (typeof languages)[number], ...comparisons: readonly Comparison[]) {
  const trick = { leader: 0, comparisons, winner: null };
  const { prelude } = await prerenderToNodeStream(
    <LanguageContext value={{ ...language, texts: await language.load(), choose: () => undefined }}>
      <TrickView deck={withAddresses(testDeck, builtAddresses)} lobby={lobby} trick={trick} open={() => undefined} />
    </LanguageContext>,
  );
  const html = await text(prelude);
  return [...html.matchAll(/play-who">(\w+).*?<\/p>/g)].flatMap(([who, name]) => {
    const mark = /play-mark">([^<]*)/.exec(who)?.[1];
    return mark === undefined ? [] : [`${name}${mark}`];
  });
}

it.each(languages)("$id: whoever has the best amount alone wins, those who share it are level", async (language) => {
  const won = { de: "✓ sticht", "de-simple": "✓ gewinnt", en: "✓ wins" }[language.id];
  const level = { de: "= gleichauf", "de-simple": "= gleich", en: "= level" }[language.id];
  expect(await marked(language, comparison([3, 7, 7], 0), comparison([5, 1, 2], 3))).toEqual([
    `Ann ${won}`,
    `Ben ${level}`,
    `Cem ${level}`,
  ]);
});
