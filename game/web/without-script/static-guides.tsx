import { bestLanguage, type DocumentIndex, type WebDocument } from "../content/documents.ts";
import { DocumentFacts } from "../guides/document-facts.tsx";
import { languages } from "../texts/languages.ts";
import type { ReadingTexts } from "../texts/reading-texts.ts";

type Words = { guides: ReadingTexts["guides"] };

const tagOf = (language: string | undefined) => languages.find(({ id }) => id === language)?.tag;

/** Every guide, rule sheet and handout: a link with what it is for. */
export function StaticGuideList({ guides, index, language }: Words & { index: DocumentIndex; language: string }) {
  return index.map(({ kind, name, titles }) => {
    const best = bestLanguage(titles, language);
    const shown = titles[best ?? ""];
    if (shown === undefined) return null;
    return (
      <section key={`${kind} ${name}`}>
        <h2>
          <a href={`/anleitungen/${kind}/${name}`} lang={tagOf(best)}>
            {shown.title}
          </a>
        </h2>
        <p lang={tagOf(best)}>{shown.summary}</p>
        <p className="hint">{guides[kind]}</p>
      </section>
    );
  });
}

/** One of them, in the language it exists in. */
export function StaticGuide({ guides, document, language }: Words & { document: WebDocument; language: string }) {
  return (
    <article lang={tagOf(language)}>
      <DocumentFacts facts={document.frontMatter} guides={guides} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own Markdown, which may hold no HTML. */}
      <div className="guide-body" dangerouslySetInnerHTML={{ __html: document.html }} />
    </article>
  );
}
