import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the pages of a checkout as `npm run build` does: Vite would take the NODE_ENV of tests for that of the pages. */
export function buildPages(checkout: string): void {
  execFileSync(join(checkout, "node_modules/.bin/vite"), ["build", "game/web", "--logLevel", "error"], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: "production" },
  });
}
