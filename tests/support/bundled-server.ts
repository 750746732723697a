import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";

const root = join(import.meta.dirname, "../..");
/** Inside the project, so that what the server resolves by name is found. */
const folder = join(root, "node_modules/.cache/digitalisierungs-quartett");

/** Modules ask where they are to find what lies beside them: they are told where they came from. */
const sourcePlaces: Plugin = {
  name: "source-places",
  transform(code, id) {
    if (id.includes("node_modules") || !code.includes("import.meta")) return null;
    const [file = id] = id.split("?");
    const url = JSON.stringify(pathToFileURL(file).href);
    const resolve = `((name) => process.getBuiltinModule("node:url").pathToFileURL(process.getBuiltinModule("node:module").createRequire(${url}).resolve(name)).href)`;
    return code
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(file)))
      .replaceAll("import.meta.resolve", resolve)
      .replaceAll("import.meta.url", url);
  },
};

const isFull = process.env.FULL === "1";

/** What node is started with for the server as `npm start` does it. */
export const serverFromSource = (checkout = root) =>
  ["--import", "tsx", join(checkout, "game/server/main.ts")] as const;

/** What node is started with for the server: the same program in one file, with FULL=1 from its source. */
export async function serverProgram(): Promise<readonly string[]> {
  return isFull ? serverFromSource() : [await bundledServer()];
}

/** Set for a server that ends when its standard input does: with whoever started it, even where that is killed, too. */
export const endsWithInput = "QUARTETT_TEST_ENDS_WITH_INPUT";

/** What is compiled is kept at once: most of these servers are killed. */
const startCompiled = `if (process.env.${endsWithInput} === "1") process.stdin.resume().once("close", () => process.exit()).unref();
import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
enableCompileCache(join(import.meta.dirname, "compiled"));
await import("./server.mjs");
flushCompileCache();
`;

let bundled: Promise<string> | undefined;

/**
 * Path of a file that runs `npm start`'s program, which is in one file with all that it imports, made once by each
 * worker, and compiled once. From its thousand files a server takes five times the CPU to start.
 */
function bundledServer(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const own = join(folder, `server-${process.pid}`);
  mkdirSync(own, { recursive: true });
  process.once("exit", () => rmSync(own, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [sourcePlaces],
    // Vite would take the NODE_ENV of tests for that of the server.
    oxc: { jsx: { development: false } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "game/server/main.ts"),
      outDir: own,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: "server.mjs", codeSplitting: false } },
    },
  });
  const start = join(own, "start.mjs");
  writeFileSync(start, startCompiled);
  return start;
}
