import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["node_modules/**", "**/dist/**"],
    // boardgame.io has no exports map: its folders resolve through Vite, not through Node.
    server: { deps: { inline: ["boardgame.io"] } },
    // Browsers, servers and disks are waited for as much as computed with: two files at a time keep two cores busy.
    maxWorkers: 2,
    // Modules are loaded once a worker, not once a file: a quarter of all CPU went into that.
    isolate: false,
    testTimeout: 20_000,
    // A condition that comes true late on a busy machine is true all the same.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 120_000,
  },
});
