import { lazy, useRef } from "react";
import { Link, matchPath, useLocation, useParams } from "react-router";
import { useReadingTexts } from "../cards/use-reading-texts.ts";
import { bestLanguage, type DocumentIndex, documentsPath, type WebDocument } from "../content/documents.ts";
import { loadJson } from "../content/load-json.ts";
import { useJson } from "../content/use-content.ts";
import { useInnerLinks } from "../layout/inner-links.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { DocumentFacts } from "./document-facts.tsx";
import { GuideKit } from "./guide-kit.tsx";

export const parts = (language: string) => [useReadingTexts.load(language), loadJson(documentsPath)];

/** With a program and texts of its own: whoever reads needs no clock. */
const PresenterPage = lazy(async () => ({ default: (await import("../presenter/presenter-page.tsx")).PresenterPage }));

/** A document to read; or a guide to lead by, at an address with a part more. */
export function GuidePage() {
  const { kind = "", name = "" } = useParams();
  const { pathname } = useLocation();
  const isLed = matchPath("/anleitungen/:kind/:name/leiten", pathname) !== null;
  const { id: wanted } = useLanguage();
  const index = useJson<DocumentIndex>(documentsPath);
  return (
    <LoadingView loaded={index}>
      {(documents) => {
        const entry = documents.find((document) => document.kind === kind && document.name === name);
        const language = entry === undefined ? undefined : bestLanguage(entry.titles, wanted);
        if (language === undefined || (isLed && kind !== "guide")) return <NotFoundPage />;
        const Shown = isLed ? PresenterPage : Guide;
        return (
          <Shown key={`${kind} ${name}`} kind={kind} name={name} language={language} isFallback={language !== wanted} />
        );
      }}
    </LoadingView>
  );
}

type GuideProps = { kind: string; name: string; language: string; isFallback: boolean };

function Guide({ kind, name, language, isFallback }: GuideProps) {
  const { guides } = useReadingTexts();
  const loaded = useJson<WebDocument>(`/content/${language}/documents/${kind}-${name}.json`);
  const shown = languages.find(({ id }) => id === language);
  return (
    <LoadingView loaded={loaded}>
      {(document) => (
        <Page title={document.title} className="guide-page">
          {isFallback && <p className="hint">{guides.onlyIn({ language: shown?.name ?? language })}</p>}
          <p className="lead" lang={shown?.tag}>
            {document.summary}
          </p>
          <p className="actions no-print">
            {kind === "guide" && (
              <>
                {/* Loaded anew: a document may keep the screen on by the address it came from. */}
                <Link className="button primary" to={`/anleitungen/guide/${name}/leiten`} reloadDocument>
                  {guides.run}
                </Link>
                <Link className="button" to={`/workshop?guide=${name}`}>
                  {guides.workshop}
                </Link>
              </>
            )}
            <button type="button" className="button" onClick={() => window.print()}>
              {guides.print}
            </button>
          </p>
          <div lang={shown?.tag}>
            <DocumentFacts facts={document.frontMatter} guides={guides} />
          </div>
          {document.frontMatter.kit !== undefined && (
            <GuideKit kit={document.frontMatter.kit} guide={name} language={language} tag={shown?.tag} />
          )}
          {document.headings.length > 3 && (
            <nav aria-label={guides.contents} className="contents no-print">
              <h2>{guides.contents}</h2>
              <ol lang={shown?.tag}>
                {document.headings.map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <GuideBody html={document.html} tag={shown?.tag} />
        </Page>
      )}
    </LoadingView>
  );
}

function GuideBody({ html, tag }: { html: string; tag: string | undefined }) {
  const body = useRef<HTMLDivElement>(null);
  useInnerLinks(body);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own Markdown, which may hold no HTML.
  return <div ref={body} className="guide-body" lang={tag} dangerouslySetInnerHTML={{ __html: html }} />;
}
