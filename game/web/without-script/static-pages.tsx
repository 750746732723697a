import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { readingTexts } from "../cards/use-reading-texts.ts";
import { bestLanguage, type DocumentIndex, type WebDocument } from "../content/documents.ts";
import { privacyTexts } from "../privacy/use-privacy-texts.ts";
import { loaderOf } from "../texts/by-language.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import {
  StaticCardList,
  type StaticDeck,
  StaticFailure,
  StaticMeasure,
  StaticSolution,
  solutionPage,
} from "./static-cards.tsx";
import { StaticGuide, StaticGuideList } from "./static-guides.tsx";
import { StaticShell } from "./static-shell.tsx";
import { withoutScriptTexts } from "./without-script-texts.ts";

/** A page as the server sends it to browsers without JavaScript: what stands in its body. */
type StaticPage = Readonly<{ title: string; html: string }>;

/**
 * Content of without-script/<language>.json: pages by path; a path ends with "?solution" where that is asked for. `other` is for every page that can do nothing without
 * JavaScript.
 */
export type StaticPages = Readonly<{
  /** The id of the deck whose cards these are. */
  deck: string;
  tag: string;
  /** Whether printed addresses leave this language out. */
  isBase: boolean;
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
  const spoken = languages.find(({ id }) => id === language);
  if (spoken === undefined) throw new Error(`game/web/texts/languages.ts has no language ${language}`);
  const texts = await spoken.load();
  const words = await loaderOf(withoutScriptTexts, language)();
  const { cards, guides } = await loaderOf(readingTexts, language)();
  const privacy = await loaderOf(privacyTexts, language)();

  const page = (path: string, title: string, body: ReactNode, lead?: string): StaticPage => {
    const markup = renderToStaticMarkup(
      <StaticRouter location={path}>
        <LanguageContext value={{ id: language, tag: spoken.tag, texts, choose: () => undefined }}>
          <StaticShell words={words} title={title} {...(lead === undefined ? {} : { lead })}>
            {body}
          </StaticShell>
        </LanguageContext>
      </StaticRouter>,
    );
    return { title: `${title} – ${texts.siteShort}`, html: withLanguage(markup, language) };
  };
  const pages: Record<string, StaticPage> = {};
  const add = (path: string, title: string, body: ReactNode, lead?: string) => {
    pages[path] = page(path, title, body, lead);
  };

  const lists = (
    <>
      <h2>{cards.failures}</h2>
      <StaticCardList cards={deck.failures} />
      <h2>{cards.measures}</h2>
      <StaticCardList cards={deck.measures} />
    </>
  );
  const { home } = texts;
  const why = (
    <>
      <p>{words.needed}</p>
      <h2>{home.factTitle}</h2>
      <p>{home.factText}</p>
      <p className="source">
        {home.factSource.before}
        <span lang="de">{home.factSource.title}</span>
        {home.factSource.after}
      </p>
      {lists}
    </>
  );
  add("/", home.title, why, home.lead);
  add("/karten", cards.title, lists);
  for (const card of deck.failures) {
    add(card.page, titleOf(card), <StaticFailure deck={deck} card={card} />);
    add(`${card.page}?${solutionPage}`, titleOf(card), <StaticSolution deck={deck} card={card} />);
  }
  for (const card of deck.measures) add(card.page, titleOf(card), <StaticMeasure deck={deck} card={card} />);
  const list = <StaticGuideList guides={guides} index={index} language={language} />;
  add("/anleitungen", guides.title, list, guides.lead);
  for (const { kind, name, titles } of index) {
    const best = bestLanguage(titles, language) ?? language;
    const document = documents.get(best)?.get(`${kind}/${name}`);
    if (document === undefined) continue;
    const guide = <StaticGuide guides={guides} document={document} language={best} />;
    add(`/anleitungen/${kind}/${name}`, document.title, guide, document.summary);
  }
  const paragraphs = privacy.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  add("/datenschutz", privacy.title, paragraphs);
  return {
    deck: deckId,
    tag: spoken.tag,
    isBase: language === baseLanguage,
    pages,
    other: page("/", texts.siteName, <p>{words.needed}</p>),
  };
}

const titleOf = ({ id, title }: Readonly<{ id: string; title: string }>) => `${id} ${title}`;

/** Nothing but the address can remember a language here: every link within the pages names it. */
function withLanguage(markup: string, language: string): string {
  // React asks for pictures early, before the page that nobody sees.
  const page = markup.replace(/<link rel="preload"[^>]*>/g, "");
  return page.replace(/(?<=<a\b[^>]* href=")(\/[^"?#]*)(?:\?(?!lang=)([^"#]*))?(?=["#])/g, (_, path, query) =>
    query === undefined ? `${path}?lang=${language}` : `${path}?lang=${language}&amp;${query}`,
  );
}
