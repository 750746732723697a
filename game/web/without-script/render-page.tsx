import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import type { LinkPreview } from "../../protocol/app-page.ts";
import { loaderOf } from "../texts/by-language.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { StaticShell } from "./static-shell.tsx";
import { withoutScriptTexts } from "./without-script-texts.ts";

/** A page as the server sends it to browsers without JavaScript: what stands in its body. */
export type StaticPage = Readonly<{
  title: string;
  html: string;
  /** The address that the page is known by, where this is another one. */
  canonical?: string;
  /** What a link to it says, where this is more than the name of the house. */
  preview?: LinkPreview;
}>;

type PageContent = Readonly<{
  /** Its address; none where many addresses show it. */
  path?: string;
  title: string;
  lead?: string;
  body: ReactNode;
}>;

/** Draws pages in one language. Throws if the web app does not speak it. */
export async function pageRenderer(language: string) {
  const spoken = languages.find(({ id }) => id === language);
  if (spoken === undefined) throw new Error(`game/web/texts/languages.ts has no language ${language}`);
  const texts = await spoken.load();
  const words = await loaderOf(withoutScriptTexts, language)();
  const render = ({ path, title, lead = "", body }: PageContent): StaticPage => {
    const markup = renderToStaticMarkup(
      <StaticRouter location={path ?? "/"}>
        <LanguageContext value={{ id: language, tag: spoken.tag, texts, choose: () => undefined }}>
          <StaticShell words={words} path={path} title={title} lead={lead}>
            {body}
          </StaticShell>
        </LanguageContext>
      </StaticRouter>,
    );
    return { title: `${title} – ${texts.siteShort}`, html: withLanguage(markup, language) };
  };
  return { tag: spoken.tag, texts, words, render };
}

/** Nothing but the address can remember a language here: every link within the pages names it. */
function withLanguage(markup: string, language: string): string {
  // React asks for pictures early, before the page that nobody sees.
  const page = markup.replace(/<link rel="preload"[^>]*>/g, "");
  return page.replace(/(?<=<a\b[^>]* href=")(\/[^"?#]*)(?:\?(?!lang=)([^"#]*))?(?=["#])/g, (_, path, query) =>
    query === undefined ? `${path}?lang=${language}` : `${path}?lang=${language}&amp;${query}`,
  );
}
