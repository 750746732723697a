import { defineConfig } from "vitest/config";
import { builtDeckPlugin } from "./game/web/build/built-deck-plugin.ts";
import { textsPlugin } from "./game/web/build/texts/texts-plugin.ts";
import { measureTimeLimits } from "./tests/support/time-limits.ts";

const limits = measureTimeLimits(process.env.FULL === "1");

// What ships is tested: libraries' builds for development check themselves, which takes a sixth of the CPU.
if (process.env.FULL !== "1") process.env.NODE_ENV = "production";

export default defineConfig({
  plugins: [textsPlugin(import.meta.dirname), builtDeckPlugin(import.meta.dirname)],
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["node_modules/**", "**/dist/**"],
    // boardgame.io has no exports map: its folders resolve through Vite, not through Node.
    server: { deps: { inline: ["boardgame.io"] } },
    // Browsers, servers and disks are waited for as much as computed with: three files at a time keep two cores busy.
    maxWorkers: 3,
    // Modules are loaded once a worker, not once a file: a quarter of all CPU went into that.
    isolate: false,
    // Room for what is young: a worker makes and drops much.
    execArgv: ["--max-semi-space-size=64"],
    // The only limits there are. No test has one of its own: what comes late on a busy machine is right all the same.
    testTimeout: limits.testMs,
    hookTimeout: limits.testMs,
    teardownTimeout: limits.patienceMs,
    expect: { poll: { timeout: limits.patienceMs } },
    provide: limits,
  },
});
