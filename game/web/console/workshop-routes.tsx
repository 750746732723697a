import { Route, Routes } from "react-router";
import { lazyPage } from "../layout/lazy-page.ts";

const OpeningPage = lazyPage(() => import("../opening/opening-page.tsx"), "OpeningPage");
const ConsolePage = lazyPage(() => import("./console-page.tsx"), "ConsolePage");
const MinutesPage = lazyPage(() => import("../minutes/minutes-page.tsx"), "MinutesPage");

/** What whoever leads opens; the app's first file names none of its parts. */
export function WorkshopRoutes() {
  return (
    <Routes>
      <Route index element={<OpeningPage />} />
      <Route path=":code" element={<ConsolePage />} />
      <Route path=":code/minutes" element={<MinutesPage />} />
    </Routes>
  );
}
