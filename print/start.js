// `npm run print`. Plain JavaScript, which every Node runs at once. The command itself is TypeScript in hundreds of small
// files: it is bundled once a version, which halves the time it takes to load.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { makeBundle } from "./make-bundle.js";
import { whenNpmIsGone } from "./watch-npm.js";

/** With the codes that shells give to programs which a signal has ended. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** How long after the compiler's process ours may be reached by the same signal, in ms. */
const signalMs = 500;

function stop(code) {
  const clearLine = process.stderr.isTTY ? "\r\u001b[2K" : "";
  process.stderr.write(`${clearLine}Stopped; no unfinished file is left behind.\n`);
  // What is unfinished is undone on the way out: output/undo-at-exit.ts.
  process.exit(code);
}

for (const [signal, code] of Object.entries(signals)) process.on(signal, () => stop(code));
whenNpmIsGone("print/start.js", () => stop(signals.SIGTERM));
// Who reads along may be gone first.
process.stderr.on("error", () => undefined);

// Compiled code is kept between runs, and React leaves out its checks for developers.
module.enableCompileCache?.();
process.env.NODE_ENV ??= "production";

const root = join(import.meta.dirname, "..");
const bundle = join(root, "node_modules/.cache/print", versionOf(root), "cli.mjs");
try {
  if (!existsSync(bundle)) await makeBundle(root, bundle);
  // Loading cannot be interrupted: a signal that has come is heard before.
  await setImmediate();
  if (existsSync(bundle)) await import(pathToFileURL(bundle).href);
  else {
    // Where nothing can be written beside the packages, it runs as it is written.
    await import("tsx");
    await import("./cli.ts");
  }
} catch (error) {
  // A signal to all processes may end the compiler's before it reaches us: then it is why nothing could be loaded.
  await setTimeout(signalMs);
  throw error;
}

/** A hash of everything that the bundle is made from, and of the place that it names. */
function versionOf(top) {
  const hash = createHash("sha256").update(top);
  const sources = ["cards", "print", "workshop-guides"].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.[jt]sx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  // npm writes down in its folder what is installed there.
  const others = ["package-lock.json", "tsconfig.json", "node_modules/.package-lock.json"].map((name) =>
    join(top, name),
  );
  for (const file of [...sources.sort(), ...others.filter((name) => existsSync(name))]) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 32);
}
