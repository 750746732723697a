import { useRef } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { NetHint } from "../offline/net-hint.tsx";
import { UpdateHint } from "../offline/update-hint.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { useFocusRescue } from "./focus-rescue.ts";
import { LanguageMenu } from "./language-menu.tsx";
import { LoadingView } from "./loading-view.tsx";

/** Header, main part and footer round every page. */
export function Shell() {
  const texts = useTexts();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useFocusRescue(main);
  return (
    <>
      <a className="skip-link" href="#main">
        {texts.skipToContent}
      </a>
      <header className="site-header">
        <NavLink to="/" className="site-name" aria-label={`${texts.siteShort}: ${texts.nav.home}`}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{texts.siteShort}</span>
        </NavLink>
        <nav aria-label={texts.menu}>
          <ul>
            <li>
              <NavLink to="/neu">{texts.nav.play}</NavLink>
            </li>
            <li>
              <NavLink to="/solo">{texts.nav.solo}</NavLink>
            </li>
            <li>
              <NavLink to="/karten">{texts.nav.cards}</NavLink>
            </li>
            <li>
              <NavLink to="/anleitungen">{texts.nav.guides}</NavLink>
            </li>
            <li>
              <NavLink to="/drucken">{texts.nav.print}</NavLink>
            </li>
          </ul>
        </nav>
        <LanguageMenu />
      </header>
      <main ref={main} id="main" tabIndex={-1}>
        <NetHint />
        {/* A module that could not be loaded: the network is gone, or the server has a newer version of all of them. */}
        <ErrorBoundary fallback={<LoadingView loaded={broken}>{nothing}</LoadingView>} resetKeys={[pathname]}>
          <Outlet />
        </ErrorBoundary>
      </main>
      <UpdateHint />
      <footer className="site-footer">
        <p>
          <strong>{texts.siteName}.</strong> {texts.footer}
        </p>
        <ul className="site-papers">
          <li>
            <NavLink to="/barrierefreiheit">{texts.nav.accessibility}</NavLink>
          </li>
          <li>
            <Link to="/barrierefreiheit#feedback">{texts.nav.feedback}</Link>
          </li>
          <li>
            <NavLink to="/datenschutz">{texts.nav.privacy}</NavLink>
          </li>
          <li>
            <NavLink to="/impressum">{texts.nav.imprint}</NavLink>
          </li>
        </ul>
      </footer>
    </>
  );
}

// React keeps what it could not load; only a new start asks for it again.
const broken = { status: "failed", retry: () => window.location.reload() } as const;
const nothing = () => null;
