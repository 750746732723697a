import { text } from "node:stream/consumers";
import type { Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type ReactNode, Suspense } from "react";
import { prerenderToNodeStream } from "react-dom/static.node";
import { MemoryRouter } from "react-router";
import { beforeAll, expect, it } from "vitest";
import type { PlayableDeck } from "../../../cards/deck.ts";
import { engineMode } from "../../engine/playable-modes.ts";
import { seededRandom } from "../../mode/seeded-random.ts";
import { testDeck } from "../../modes/fixtures/test-deck.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { FailureArticle } from "../cards/failure-article.tsx";
import { FailureSolution } from "../cards/failure-solution.tsx";
import { MeasureArticle } from "../cards/measure-article.tsx";
import { DeckContext } from "../content/use-content.ts";
import { loadDeckAndStories } from "../content/use-stories.ts";
import { builtAddresses, type WebDeck, withAddresses } from "../content/web-deck.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { modeNames } from "../texts/mode-labels.ts";
import { webModeOf } from "./find-web-mode.ts";
import { modeNamed } from "./mode-named.ts";

// A deck of another language than the page: a screen reader must know where it begins and where it ends.

const tag = "fr-FR";
const mark = "§";
const wordings = /^(title|promise|happened|causeWhy|whyNot|lesson|questions|do|firstStep|involve|name|definition)$/;

/** The deck with every text of it between marks. */
function marked<Value>(value: Value, key = ""): Value {
  if (typeof value === "string") return (wordings.test(key) ? `${mark}${key} ${value}${mark}` : value) as Value;
  if (Array.isArray(value)) return value.map((item) => marked(item, key)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, marked(member, name)]);
  const isWorded = "title" in value || "name" in value;
  return { ...Object.fromEntries(members), ...(isWorded ? { lang: tag } : {}) };
}

const deck: WebDeck = withAddresses(
  { ...marked(testDeck as PlayableDeck), language: { ...testDeck.language, tag } },
  builtAddresses,
);
const stories = Object.fromEntries(deck.failures.map(({ id }) => [id, `${mark}${id}${mark}`]));
const source = { key: "a French deck", load: async (_: string, part: string) => (part === "deck" ? deck : stories) };
const [language] = languages as [(typeof languages)[number]];

beforeAll(() => Promise.all(loadDeckAndStories(source, language.id)));

async function rendered(page: ReactNode): Promise<Root> {
  const { prelude } = await prerenderToNodeStream(
    <LanguageContext value={{ ...language, texts: await language.load(), choose: () => undefined }}>
      <DeckContext value={source}>
        <MemoryRouter>
          <Suspense>{page}</Suspense>
        </MemoryRouter>
      </DeckContext>
    </LanguageContext>,
  );
  return fromHtml(await text(prelude), { fragment: true });
}

/** A text of the deck alone, perhaps after a code; a name within a sentence of the page is read as part of it. */
const isOfDeck = (words: string) => /^\s*[\w:-]*\s*§[^§]*§\W*$/.test(words);

/** What a screen reader would read as the page's language, though it is the deck's. */
function misread(node: Nodes, lang?: unknown): string[] {
  if (node.type === "text") return isOfDeck(node.value) && lang !== tag ? [node.value] : [];
  const own = node.type === "element" ? (node.properties.lang ?? lang) : lang;
  return "children" in node ? node.children.flatMap((child) => misread(child, own)) : [];
}

const cardsShown = (page: Root) => JSON.stringify(page).split(mark).length;

it("is said of every text of a card on its page", async () => {
  const [failure] = deck.failures;
  const [measure] = deck.measures;
  if (failure === undefined || measure === undefined) throw new Error("no cards");
  const page = await rendered(
    <>
      <FailureArticle deck={deck} card={failure} />
      <FailureSolution deck={deck} card={failure} />
      <MeasureArticle deck={deck} card={measure} />
    </>,
  );
  expect(cardsShown(page)).toBeGreaterThan(40);
  expect(misread(page)).toEqual([]);
});

it.each(modeNames)(
  "is said of every text of the deck at the table of %s, from the deal to the result",
  async (name) => {
    const { Table, Summary, defaultSetup } = webModeOf(name);
    const mode = engineMode(modeNamed(name), deck);
    const random = seededRandom(7);
    let state = mode.engine.start(3, mode.setup.parse(defaultSetup), "seed");
    const players = ["Ann", "Ben", "Cem"].map((player, seat) => ({ seat, name: player, isConnected: true, bot: null }));
    const seen = new Set<string>();
    for (let moves = 0; moves < 300 && state.ctx.gameover === undefined; moves += 1) {
      const seat = [0, 1, 2].find((each) => {
        const choice = mode.bot(mode.engine.view(state, each).G, each, "medium", random);
        const applied = choice && mode.engine.move(state, each, choice.move, choice.args);
        if (applied) state = applied.state;
        return applied;
      });
      if (seat === undefined) break;
      const moment = JSON.stringify([
        state.ctx.phase,
        mode.doing(state.G).together,
        (state.G as { phase?: string }).phase,
      ]);
      if (seen.has(moment) && state.ctx.gameover === undefined) continue;
      seen.add(moment);
      for (const yourSeat of [0, null]) {
        const lobby = { gameName: name, status: "running", players, decks: [], setup: defaultSetup, yourSeat };
        const { G: view } = mode.engine.view(state, yourSeat);
        const isOver = state.ctx.gameover !== undefined;
        const all = {
          deck,
          lobby: lobby as unknown as LobbyMessage,
          act: () => undefined,
          isOver,
          view: view as never,
        };
        const page = await rendered(
          <>
            <Table {...all} />
            {isOver && <Summary {...all} result={state.ctx.gameover as never} />}
          </>,
        );
        expect(cardsShown(page)).toBeGreaterThan(3);
        expect(misread(page)).toEqual([]);
      }
    }
    expect(state.ctx.gameover).toBeDefined();
  },
);
