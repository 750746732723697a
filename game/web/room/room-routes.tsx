import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { CodePage, parts } from "./code-page.tsx";
import { RoomPage } from "./room-page.tsx";

export { parts };

// Of a whole room one device shows it.
const BeamerPage = lazy(async () => ({ default: (await import("../beamer/beamer-page.tsx")).BeamerPage }));

/** What lies below /w: one entry for all of it in what every visitor loads. */
export function RoomRoutes() {
  const { loading } = useTexts();
  return (
    <Suspense fallback={<p role="status">{loading}</p>}>
      <Routes>
        <Route index element={<CodePage />} />
        <Route path=":code" element={<RoomPage />} />
        <Route path=":code/beamer" element={<BeamerPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  );
}
