import { Suspense } from "react";
import { BrowserRouter, matchPath, Route, Routes } from "react-router";
import { builtDeck, loadPart } from "./content/use-content.ts";
import { HomePage } from "./home/home-page.tsx";
import { lazyPage } from "./layout/lazy-page.ts";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { Shell } from "./layout/shell.tsx";
import { KeptLanguage } from "./texts/kept-language.tsx";
import { LanguageProvider, type SpokenLanguage, useTexts } from "./texts/language-context.tsx";

type Place = Readonly<{
  path: string;
  caseSensitive?: boolean;
  /** It asks for no deck. */
  hasNoCards?: boolean;
  Page: ReturnType<typeof lazyPage>;
}>;

// The home page is what most people see first: everything else is loaded when it is opened.
const pages: readonly Place[] = [
  { path: "neu", Page: lazyPage(() => import("./match/new-match-page.tsx"), "NewMatchPage") },
  { path: "m/:matchID", Page: lazyPage(() => import("./match/match-page.tsx"), "MatchPage") },
  { path: "w/*", Page: lazyPage(() => import("./room/room-routes.tsx"), "RoomRoutes") },
  { path: "solo", Page: lazyPage(() => import("./solo/solo-page.tsx"), "SoloPage") },
  { path: "lernen/:game", Page: lazyPage(() => import("./learn/learn-page.tsx"), "LearnPage") },
  { path: "karten", Page: lazyPage(() => import("./cards/cards-page.tsx"), "CardsPage") },
  {
    path: "k/:cardID",
    caseSensitive: true,
    Page: lazyPage(() => import("./cards/card-page.tsx"), "CardPage"),
  },
  { path: "k/*", Page: lazyPage(() => import("./cards/printed-card.tsx"), "PrintedCard") },
  { path: "anleitungen", hasNoCards: true, Page: lazyPage(() => import("./guides/guides-page.tsx"), "GuidesPage") },
  {
    path: "anleitungen/:kind/:name/leiten?",
    hasNoCards: true,
    Page: lazyPage(() => import("./guides/guide-page.tsx"), "GuidePage"),
  },
  {
    path: "workshop/*",
    hasNoCards: true,
    Page: lazyPage(() => import("./console/workshop-routes.tsx"), "WorkshopRoutes"),
  },
  { path: "drucken", hasNoCards: true, Page: lazyPage(() => import("./print-studio/print-page.tsx"), "PrintPage") },
  { path: "minutes", Page: lazyPage(() => import("./minutes/minutes-routes.tsx"), "MinutesRoutes") },
  { path: "impressum", hasNoCards: true, Page: lazyPage(() => import("./papers/imprint-page.tsx"), "ImprintPage") },
  {
    path: "barrierefreiheit",
    hasNoCards: true,
    Page: lazyPage(() => import("./papers/accessibility-page.tsx"), "AccessibilityPage"),
  },
  { path: "datenschutz", hasNoCards: true, Page: lazyPage(() => import("./privacy/privacy-page.tsx"), "PrivacyPage") },
];
// Only under development, so that the build leaves it out.
const FacesPage = import.meta.env.DEV ? lazyPage(() => import("./dev/faces-page.tsx"), "FacesPage") : undefined;

/** Asks for all that the page at an address is going to need, while its language is loading. What fails the page says. */
export function askAhead(pathname: string, language: string): void {
  const found = pages.find((place) => matchPath(place, pathname) !== null);
  const cards = found?.hasNoCards ? undefined : loadPart(builtDeck, language, "deck");
  void Promise.allSettled([cards, found?.Page.askAhead(language)]);
}

export function App({ first }: { first: SpokenLanguage }) {
  return (
    <BrowserRouter>
      <KeptLanguage>
        <LanguageProvider first={first}>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route element={<Shell />}>
                <Route index element={<HomePage />} />
                {pages.map(({ Page, hasNoCards: _, ...place }) => (
                  <Route key={place.path} {...place} element={<Page />} />
                ))}
                {FacesPage !== undefined && <Route path="faces" element={<FacesPage />} />}
                <Route path="*" element={<NotFoundPage />} />
              </Route>
            </Routes>
          </Suspense>
        </LanguageProvider>
      </KeptLanguage>
    </BrowserRouter>
  );
}

function Loading() {
  return <p role="status">{useTexts().loading}</p>;
}
