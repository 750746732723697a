import { type ComponentType, lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { HomePage } from "./home/home-page.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { Shell } from "./layout/shell.tsx";
import { LanguageProvider, type SpokenLanguage, useTexts } from "./texts/language-context.tsx";

/** A page that is loaded when it is opened; it exports itself by this name. */
const page = <Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));

// The home page is what most people see first: everything else is loaded when it is opened.
const NewMatchPage = page(() => import("./match/new-match-page.tsx"), "NewMatchPage");
const MatchPage = page(() => import("./match/match-page.tsx"), "MatchPage");
const SoloPage = page(() => import("./solo/solo-page.tsx"), "SoloPage");
const LearnPage = page(() => import("./learn/learn-page.tsx"), "LearnPage");
const CardsPage = page(() => import("./cards/cards-page.tsx"), "CardsPage");
const CardPage = page(() => import("./cards/card-page.tsx"), "CardPage");
const PrintedCard = page(() => import("./cards/printed-card.tsx"), "PrintedCard");
const GuidesPage = page(() => import("./guides/guides-page.tsx"), "GuidesPage");
const GuidePage = page(() => import("./guides/guide-page.tsx"), "GuidePage");
const PrintPage = page(() => import("./print-studio/print-page.tsx"), "PrintPage");
const ImprintPage = page(() => import("./papers/imprint-page.tsx"), "ImprintPage");
const AccessibilityPage = page(() => import("./papers/accessibility-page.tsx"), "AccessibilityPage");
const PrivacyPage = page(() => import("./privacy/privacy-page.tsx"), "PrivacyPage");
// Only under development, so that the build leaves it out.
const FacesPage = import.meta.env.DEV ? page(() => import("./dev/faces-page.tsx"), "FacesPage") : undefined;

export function App({ first }: { first: SpokenLanguage }) {
  return (
    <BrowserRouter>
      <LanguageProvider first={first}>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route element={<Shell />}>
              <Route index element={<HomePage />} />
              <Route path="neu" element={<NewMatchPage />} />
              <Route path="m/:matchID" element={<MatchPage />} />
              <Route path="solo" element={<SoloPage />} />
              <Route path="lernen/:game" element={<LearnPage />} />
              <Route path="karten" element={<CardsPage />} />
              <Route path="k/:cardID" caseSensitive element={<CardPage />} />
              <Route path="k/*" element={<PrintedCard />} />
              <Route path="anleitungen" element={<GuidesPage />} />
              <Route path="anleitungen/:kind/:name" element={<GuidePage />} />
              <Route path="drucken" element={<PrintPage />} />
              <Route path="impressum" element={<ImprintPage />} />
              <Route path="barrierefreiheit" element={<AccessibilityPage />} />
              <Route path="datenschutz" element={<PrivacyPage />} />
              {FacesPage !== undefined && <Route path="faces" element={<FacesPage />} />}
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </Suspense>
      </LanguageProvider>
    </BrowserRouter>
  );
}

function Loading() {
  return <p role="status">{useTexts().loading}</p>;
}
