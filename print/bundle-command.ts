import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";
import { makeFolder } from "./output/make-folder.ts";
import { undoAtExit } from "./output/undo-at-exit.ts";

/** How long the bundle of another version is kept, in ms: a print that is under way may still load parts of it. */
const keptMs = 3_600_000;

/**
 * Bundles the print command below `root`, the top folder, so that its entry is `bundle` (<version>/cli.mjs).
 * Without a place to write to there is no bundle, which is no fault.
 */
export async function bundleCommand(root: string, bundle: string): Promise<void> {
  const folder = dirname(bundle);
  let unfinished: string;
  try {
    makeFolder(dirname(folder));
    unfinished = mkdtempSync(`${folder}.`);
  } catch {
    return;
  }
  const remove = () => rmSync(unfinished, { recursive: true, force: true });
  const isDone = undoAtExit(remove);
  // Whoever makes the bundle may be testing; whoever runs it may not.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({
      ...{ configFile: false, root, logLevel: "silent", plugins: [ownPlaces] },
      // The packages come into it, too: most of the time goes into finding and opening hundreds of files. One of them
      // is no code but a browser.
      ssr: { noExternal: true, external: ["@sparticuz/chromium"] },
      build: {
        ...{ ssr: true, outDir: unfinished, emptyOutDir: false, target: "node20", minify: false },
        rolldownOptions: {
          input: { cli: join(root, "print/cli.ts"), "check-thread": join(root, "print/preflight/check-thread.ts") },
          // Their ends tell Node that they are modules: it would read each to find out.
          output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
    });
    renameSync(unfinished, folder);
    removeOthers(folder);
  } catch {
    // Another print was faster, the disk is full: the command runs without a bundle just as well.
    remove();
  } finally {
    isDone();
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
}

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

function removeOthers(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const other = join(dirname(folder), name);
    if (other !== folder && statSync(other).mtimeMs < Date.now() - keptMs) rmSync(other, { recursive: true });
  }
}
