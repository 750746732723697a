import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { PrintedCard } from "./cards/printed-card.tsx";
import { HomePage } from "./home/home-page.tsx";
import { NotFoundPage } from "./layout/not-found-page.tsx";
import { Shell } from "./layout/shell.tsx";
import { LanguageProvider, type SpokenLanguage, useTexts } from "./texts/language-context.tsx";

// The home page is what most people see first: everything else is loaded when it is opened.
const NewMatchPage = lazy(async () => ({ default: (await import("./match/new-match-page.tsx")).NewMatchPage }));
const MatchPage = lazy(async () => ({ default: (await import("./match/match-page.tsx")).MatchPage }));
const SoloPage = lazy(async () => ({ default: (await import("./solo/solo-page.tsx")).SoloPage }));
const LearnPage = lazy(async () => ({ default: (await import("./learn/learn-page.tsx")).LearnPage }));
const CardsPage = lazy(async () => ({ default: (await import("./cards/cards-page.tsx")).CardsPage }));
const CardPage = lazy(async () => ({ default: (await import("./cards/card-page.tsx")).CardPage }));
const GuidesPage = lazy(async () => ({ default: (await import("./guides/guides-page.tsx")).GuidesPage }));
const GuidePage = lazy(async () => ({ default: (await import("./guides/guide-page.tsx")).GuidePage }));
const PrintPage = lazy(async () => ({ default: (await import("./print-studio/print-page.tsx")).PrintPage }));
const ImprintPage = lazy(async () => ({ default: (await import("./papers/imprint-page.tsx")).ImprintPage }));
const AccessibilityPage = lazy(async () => ({
  default: (await import("./papers/accessibility-page.tsx")).AccessibilityPage,
}));
const PrivacyPage = lazy(async () => ({ default: (await import("./privacy/privacy-page.tsx")).PrivacyPage }));
// Only under development, so that the build leaves it out.
const FacesPage = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import("./dev/faces-page.tsx")).FacesPage }))
  : undefined;

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
