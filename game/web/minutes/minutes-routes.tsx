import { lazyPage } from "../layout/lazy-page.ts";

const PoolPage = lazyPage(() => import("./pool-page.tsx"), "PoolPage");

/** Minutes of several workshops; the app's first file names none of its parts. */
export function MinutesRoutes() {
  return <PoolPage />;
}
