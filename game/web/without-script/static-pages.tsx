import type { ReactNode } from "react";
import { codeOf } from "../../../cards/card-code.ts";
import type { LinkPreview } from "../../protocol/app-page.ts";
import { readingTexts } from "../cards/use-reading-texts.ts";
import { bestLanguage, type DocumentIndex, type WebDocument } from "../content/documents.ts";
import { builtAddresses, type WebFailure, type WebMeasure } from "../content/web-deck.ts";
import { loaderOf } from "../texts/by-language.ts";
import { pageRenderer, type StaticPage } from "./render-page.tsx";
import {
  StaticCardList,
  type StaticDeck,
  StaticFailure,
  StaticMeasure,
  StaticSolution,
  solutionPage,
} from "./static-cards.tsx";
import { StaticGuide, StaticGuideList } from "./static-guides.tsx";

/**
 * Content of without-script/<language>.json: pages by path; a path ends with "?solution" where that is asked for. A
 * page stands for all addresses below it that have none of their own, `other` for every address that nothing stands for.
 */
export type StaticPages = Readonly<{
  /** The id of the deck whose cards these are. */
  deck: string;
  tag: string;
  /** Whether printed addresses leave this language out. */
  isBase: boolean;
  /** What links to all other pages say. */
  preview: LinkPreview;
  pages: Readonly<Record<string, StaticPage>>;
  other: StaticPage;
}>;

type Content = Readonly<{
  deckId: string;
  baseLanguage: string;
  deck: StaticDeck;
  index: DocumentIndex;
  /** By language and by kind and name, as in the address: "guide/kompakttraining". */
  documents: ReadonlyMap<string, ReadonlyMap<string, WebDocument>>;
}>;

/** All pages in the language of the deck. */
export async function staticPages({ deckId, baseLanguage, deck, index, documents }: Content): Promise<StaticPages> {
  const language = deck.language.id;
  const { tag, texts, words, render } = await pageRenderer(language);
  const { cards, guides } = await loaderOf(readingTexts, language)();
  const pages: Record<string, StaticPage> = {};
  const house: LinkPreview = { site: texts.siteName, title: texts.siteName, description: texts.home.lead };
  const add = (path: string, title: string, body: ReactNode, lead = "", description = lead) => {
    const preview = { site: texts.siteName, title, description: description || house.description };
    pages[path] = { ...render({ path, title, body, lead }), preview };
  };

  const lists = (
    <>
      <h2>{cards.failures}</h2>
      <StaticCardList cards={deck.failures} />
      <h2>{cards.measures}</h2>
      <StaticCardList cards={deck.measures} />
    </>
  );
  const why = (
    <>
      <p>{words.needed}</p>
      <h2>{texts.home.factTitle}</h2>
      <p>{texts.home.factText}</p>
      <p className="source">
        {texts.home.factSource.before}
        <span lang="de">{texts.home.factSource.title}</span>
        {texts.home.factSource.after}
      </p>
      {lists}
    </>
  );
  // Links to the first page bear the name of the game.
  pages["/"] = render({ path: "/", title: texts.home.title, body: why, lead: texts.home.lead });
  add("/karten", cards.title, lists);
  for (const card of deck.failures) {
    add(card.page, titleOf(card), <StaticFailure deck={deck} card={card} />, "", card.pictureAlt);
    // A link keeps the secret, too.
    add(`${card.page}?${solutionPage}`, titleOf(card), <StaticSolution deck={deck} card={card} />, "", card.pictureAlt);
  }
  for (const card of deck.measures) {
    add(card.page, titleOf(card), <StaticMeasure deck={deck} card={card} />, "", card.pictureAlt ?? card.do);
    // Cards that were printed before ways out had letters.
    const byId = builtAddresses.page(card.id);
    const page = pages[card.page];
    if (byId !== card.page && page !== undefined) pages[byId] = { ...page, canonical: card.page };
  }
  const list = <StaticGuideList guides={guides} index={index} language={language} />;
  add("/anleitungen", guides.title, list, guides.lead);
  for (const { kind, name, titles } of index) {
    const best = bestLanguage(titles, language) ?? language;
    const document = documents.get(best)?.get(`${kind}/${name}`);
    if (document === undefined) continue;
    const guide = <StaticGuide guides={guides} document={document} language={best} />;
    add(`/anleitungen/${kind}/${name}`, document.title, guide, document.summary);
  }
  const only = (kind: DocumentIndex[number]["kind"]) => (
    <StaticGuideList guides={guides} index={index.filter((each) => each.kind === kind)} language={language} />
  );
  const printable = (
    <>
      {only("handout")}
      {lists}
    </>
  );
  const alternatives = [
    { ...words.play, paths: ["/neu", "/m", "/solo", "/lernen"], read: only("rules") },
    { ...words.print, paths: ["/drucken"], read: printable },
    { ...words.workshop, paths: ["/workshop", "/minutes"], read: only("guide") },
    { ...words.room, paths: ["/w"], read: null },
    { ...words.card, paths: ["/k"], read: lists },
  ];
  for (const { paths, title, text, read } of alternatives) {
    const body = (
      <>
        <p>{words.elsewhere}</p>
        {read}
      </>
    );
    for (const path of paths) pages[path] = render({ title, body, lead: text });
  }
  const home = (
    <p>
      <a href="/">{texts.toHome}</a>
    </p>
  );
  return {
    deck: deckId,
    tag,
    isBase: language === baseLanguage,
    preview: house,
    pages,
    other: render({ title: texts.notFoundTitle, lead: texts.notFoundText, body: home }),
  };
}

const titleOf = (card: WebFailure | WebMeasure) => `${codeOf(card)} ${card.title}`;
