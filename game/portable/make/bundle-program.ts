import { isBuiltin } from "node:module";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";

/** The licences of all that was bundled, as Vite writes them. */
export const bundledLicences = "third-party.md";

/**
 * Bundles the server below `root` into `folder`, with all packages: start.mjs, and beside it the programs that it starts.
 * What they read lies in `folder` as it lies in `root`. Throws where the bundle would need a package that is not in it.
 */
export async function bundleProgram(root: string, folder: string): Promise<void> {
  await build({
    ...{ configFile: false, root, publicDir: false, logLevel: "error", plugins: [ownPlaces(root), nothingOutside] },
    // One of them is no code but a browser for Linux.
    ssr: { noExternal: true, external: [...carriedBrowser] },
    build: {
      ...{ ssr: true, outDir: folder, emptyOutDir: false, target: "node24", minify: false },
      license: { fileName: bundledLicences },
      rolldownOptions: {
        input: {
          start: join(root, "game/portable/start.ts"),
          "press-process": join(root, "game/server/print/press-process.ts"),
          "check-thread": join(root, "print/preflight/check-thread.ts"),
        },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
}

const carriedBrowser = ["@sparticuz/chromium"] as const;

/**
 * Modules ask where they are to find what lies beside them. All parts of the bundle lie at the top of its folder, and so
 * each says how it gets from there to where it was.
 */
const ownPlaces = (root: string): Plugin => ({
  name: "own-places",
  enforce: "pre",
  transform(code, id) {
    if (id.includes("node_modules") || !/\.tsx?$/.test(id)) return undefined;
    const place = relative(root, join(id, "..")).replaceAll(sep, "/");
    return code
      .replaceAll("import.meta.dirname", `(import.meta.dirname + ${JSON.stringify(`/${place}`)})`)
      .replaceAll('"./check-thread.ts"', '"./check-thread.mjs"')
      .replaceAll('"./press-process.ts"', '"./press-process.mjs"');
  },
});

/** Beside the folder there are no packages: what was left out would be missed only when somebody needs it. */
const nothingOutside: Plugin = {
  name: "nothing-outside",
  generateBundle(_, bundle) {
    const inside = new Set<string>([...Object.keys(bundle), ...carriedBrowser]);
    const outside = Object.values(bundle).flatMap((part) =>
      part.type === "chunk" ? [...part.imports, ...part.dynamicImports].filter((name) => !isThere(name, inside)) : [],
    );
    if (outside.length > 0) this.error(`the bundle lacks ${[...new Set(outside)].join(", ")}`);
  },
};

const isThere = (name: string, inside: ReadonlySet<string>): boolean => inside.has(name) || isBuiltin(name);
