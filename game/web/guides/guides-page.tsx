import { Link } from "react-router";
import { useReadingTexts } from "../cards/use-reading-texts.ts";
import { bestLanguage, type DocumentIndex, documentsPath } from "../content/documents.ts";
import { loadJson } from "../content/load-json.ts";
import { useJson } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";

const kinds = ["guide", "rules", "handout"] as const;

export const parts = (language: string) => [useReadingTexts.load(language), loadJson(documentsPath)];

export function GuidesPage() {
  const { id: wanted } = useLanguage();
  const { guides } = useReadingTexts();
  const index = useJson<DocumentIndex>(documentsPath);
  return (
    <Page title={guides.title} className="guides-page">
      <p className="lead">{guides.lead}</p>
      <LoadingView loaded={index}>
        {(documents) =>
          kinds.map((kind) => (
            <section key={kind}>
              <h2>{guides[kind]}</h2>
              <ul className="document-list">
                {documents
                  .filter((entry) => entry.kind === kind)
                  .map(({ name, titles }) => {
                    const language = bestLanguage(titles, wanted);
                    const shown = language === undefined ? undefined : titles[language];
                    if (shown === undefined) return null;
                    const tag = languages.find(({ id }) => id === language)?.tag;
                    return (
                      <li key={name}>
                        <h3>
                          <Link to={`/anleitungen/${kind}/${name}`} lang={tag}>
                            {shown.title}
                          </Link>
                        </h3>
                        <p lang={tag}>{shown.summary}</p>
                        {shown.minutes !== undefined && (
                          <p className="hint">{guides.minutes({ count: shown.minutes })}</p>
                        )}
                      </li>
                    );
                  })}
              </ul>
            </section>
          ))
        }
      </LoadingView>
    </Page>
  );
}
