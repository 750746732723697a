import { Route, Routes } from "react-router";
import { lazyPage } from "../layout/lazy-page.ts";
import { NotFoundPage } from "../layout/not-found-page.tsx";

const CodePage = lazyPage(() => import("./code-page.tsx"), "CodePage");
const RoomPage = lazyPage(() => import("./room-page.tsx"), "RoomPage");
const FollowUpPage = lazyPage(() => import("./follow-up-page.tsx"), "FollowUpPage");
const BeamerPage = lazyPage(() => import("../beamer/beamer-page.tsx"), "BeamerPage");

/** What whoever takes part opens, and the wall; the app's first file names none of its parts. */
export function RoomRoutes() {
  return (
    <Routes>
      <Route index element={<CodePage />} />
      <Route path=":code" element={<RoomPage />} />
      <Route path=":code/later" element={<FollowUpPage />} />
      <Route path=":code/beamer" element={<BeamerPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
