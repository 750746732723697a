import type { ReactNode } from "react";
import type { Operator } from "../../protocol/operator.ts";
import { AccessibilityStatement } from "../papers/accessibility-statement.tsx";
import { Imprint } from "../papers/imprint.tsx";
import { Responsibility } from "../papers/responsibility.tsx";
import { papersTexts } from "../papers/use-papers-texts.ts";
import { privacyTexts } from "../privacy/use-privacy-texts.ts";
import { loaderOf } from "../texts/by-language.ts";
import { pageRenderer, type StaticPage } from "./render-page.tsx";

/**
 * The pages that say who runs a server, by path. Only a server knows that: the build writes this module for it, beside
 * the pages that are the same everywhere. Throws if the web app does not speak `language`.
 */
export async function operatorPages(operator: Operator, language: string): Promise<Record<string, StaticPage>> {
  const { render } = await pageRenderer(language);
  const papers = await loaderOf(papersTexts, language)();
  const privacy = await loaderOf(privacyTexts, language)();
  const page = (path: string, title: string, body: ReactNode) => ({ [path]: render({ path, title, body }) });
  return {
    ...page("/impressum", papers.imprint.title, <Imprint operator={operator} texts={papers} />),
    ...page(
      "/barrierefreiheit",
      papers.accessibility.title,
      <AccessibilityStatement operator={operator} texts={papers} />,
    ),
    ...page(
      "/datenschutz",
      privacy.title,
      <>
        {privacy.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Responsibility operator={operator} texts={papers} />
      </>,
    ),
  };
}
