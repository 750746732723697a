import type { ReactNode } from "react";
import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import type { WithoutScriptTexts } from "../texts/without-script-texts.ts";

type StaticShellProps = {
  words: WithoutScriptTexts;
  /** The page's address; none where many addresses show it, which a choice of language keeps then. */
  path: string | undefined;
  title: string;
  lead: string;
  children: ReactNode;
};

/** Header, main part and footer of a page without JavaScript: all links are plain ones. */
export function StaticShell({ words, path: here, title, lead, children }: StaticShellProps) {
  const { id: spoken, texts } = useLanguage();
  const ways = [
    ["/karten", texts.nav.cards],
    ["/anleitungen", texts.nav.guides],
  ] as const;
  const papers = [
    ["/barrierefreiheit", texts.nav.accessibility],
    ["/barrierefreiheit#feedback", texts.nav.feedback],
    ["/datenschutz", texts.nav.privacy],
    ["/impressum", texts.nav.imprint],
  ] as const;
  return (
    <>
      <header className="site-header">
        <a href="/" className="site-name">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{texts.siteShort}</span>
        </a>
        <nav aria-label={texts.menu}>
          <ul>
            {ways.map(([path, name]) => (
              <li key={path}>
                <a href={path} aria-current={path === here ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={texts.language}>
          <ul>
            {languages.map(({ id, tag, name }) => (
              <li key={id}>
                <a
                  href={`${here ?? ""}?lang=${id}`}
                  lang={tag}
                  hrefLang={tag}
                  aria-current={id === spoken || undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <p className="net-hint">{words.notice}</p>
        <div className="page guide-page">
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </div>
      </main>
      <footer className="site-footer">
        <p>
          <strong>{texts.siteName}.</strong> {texts.footer}
        </p>
        <ul className="site-papers">
          {papers.map(([path, name]) => (
            <li key={path}>
              <a href={path} aria-current={path === here ? "page" : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}
