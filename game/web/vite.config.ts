import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { builtDeckPlugin } from "./build/built-deck-plugin.ts";
import { cardPagesPlugin } from "./build/card-pages-plugin.ts";
import { compressPlugin } from "./build/compress-plugin.ts";
import { contentPlugin } from "./build/content-plugin.ts";
import { devContentPlugin } from "./build/dev-content-plugin.ts";
import { serviceWorkerPlugin } from "./build/service-worker-plugin.ts";
import { textsPlugin } from "./build/texts/texts-plugin.ts";

const root = join(import.meta.dirname, "../..");

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    // See jsx/jsx-runtime.ts.
    react({ jsxImportSource: "lone-text" }),
    textsPlugin(root),
    builtDeckPlugin(root),
    contentPlugin(root),
    devContentPlugin(root),
    serviceWorkerPlugin(join(import.meta.dirname, "offline/service-worker.ts")),
    cardPagesPlugin(),
    compressPlugin(),
  ],
  resolve: {
    alias: [{ find: /^lone-text\/jsx-(dev-)?runtime$/, replacement: join(import.meta.dirname, "jsx/jsx-runtime.ts") }],
  },
  // Faces and modes stand outside the app's folder.
  server: { fs: { allow: [root] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Office machines: current Edge and Chrome, Firefox ESR, Safari 16.4 and later.
    target: ["chrome120", "edge120", "firefox128", "safari16.4"],
    // Inlined fonts and images would need data: in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // All of these know modulepreload.
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" },
    rolldownOptions: {
      output: {
        // The first file lists all others by their names: what tells builds apart is no longer than it must be.
        chunkFileNames: "assets/[name]-[hash:7].js",
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Small files that many pages share weigh more one by one, and most views load them all.
          groups: [
            {
              name: "frame",
              test: /node_modules\/(react|react-router|cookie|set-cookie-parser)\/|preload-helper|cards.(negotiate-language|printed-path)|game.web.(jsx.|texts.(language-context|languages|[a-z-]+.language.yaml|by-language|spoken-catalogue)|storage.browser-storage|offline.net-state|layout.(reading-place|scroll-place))/,
            },
            {
              name: "shared",
              test: /game.web.(play.(cards-revised|clock|refusals?|refusal-note|use-play-texts|use-snapshot)|offline.send-once|match.(match-api|seat-memory|use-match-texts)|controls.(use-loaded|loaded-details|radio-mark)|storage.use-draft)\b/,
            },
            { name: "decks", test: /content.(deck-sources|web-deck)|virtual:built-deck|cards.(namespaced|card-code)/ },
            { name: "fields", test: /controls.(radio-|number-field|checked-input)|text.read-number/ },
            { name: "codes", test: /protocol.typed-code|workshop.card-typed/ },
            {
              name: "asked",
              test: /workshop.(asked-words|debrief-(about|questions)|guide-(cards|sheets)|use-(about-questions|guide-sheet))\b/,
            },
          ],
        },
      },
    },
  },
});
