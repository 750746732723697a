// Bundles the print command below <root>, the top folder, into <folder>: node --import tsx bundle-command.ts <root> <folder>
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";

const [root = "", folder = ""] = process.argv.slice(2);

/** Data lies where the sources are; the thread that checks is bundled, too, and lies beside the rest. */
const ownPlaces: Plugin = {
  name: "own-places",
  enforce: "pre",
  transform(code, id) {
    if (!/\.tsx?$/.test(id)) return undefined;
    return code
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
      .replaceAll('"./check-thread.ts"', '"./check-thread.mjs"');
  },
};

await build({
  ...{ configFile: false, root, logLevel: "silent", plugins: [ownPlaces] },
  // The packages come into it, too: most of the time goes into finding and opening hundreds of files. One of them
  // is no code but a browser.
  ssr: { noExternal: true, external: ["@sparticuz/chromium"] },
  build: {
    ...{ ssr: true, outDir: folder, emptyOutDir: false, target: "node20", minify: false },
    rolldownOptions: {
      input: { cli: join(root, "print/cli.ts"), "check-thread": join(root, "print/preflight/check-thread.ts") },
      // Their ends tell Node that they are modules: it would read each to find out.
      output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
    },
  },
});
