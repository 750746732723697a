import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { withoutScript } from "./content-plugin.ts";

const fileName = "service-worker.js";

/**
 * Bundles the service worker from `source` to /service-worker.js, by itself, once everything else is written: it names
 * every file of the app with its hash, and so is another one whenever anything has changed.
 */
export function serviceWorkerPlugin(source: string): Plugin {
  return {
    name: "quartett-service-worker",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) return this.error("the service worker needs a folder of files");
        const built = await build({
          configFile: false,
          logLevel: "warn",
          define: { __PRECACHE__: JSON.stringify(precacheList(dir)) },
          publicDir: false,
          build: { write: false, rolldownOptions: { input: source, output: { format: "iife" } } },
        });
        const [file] = "output" in built ? built.output : [];
        if (file === undefined) return this.error("the service worker came to nothing");
        writeFileSync(join(dir, fileName), file.code);
        return undefined;
      },
    },
  };
}

/** Everything the app may ask for without network. */
function precacheList(dir: string) {
  return (
    readdirSync(dir, { recursive: true, withFileTypes: true })
      // Whoever plays asks for no licences, and for no picture beside a link.
      .filter((entry) => entry.isFile() && ![fileName, "licences.md"].includes(entry.name))
      .filter(({ name }) => !name.startsWith("link-picture-"))
      .map(({ parentPath, name }) => join(parentPath, name))
      // Whoever has a service worker has JavaScript.
      .filter((path) => !path.startsWith(join(dir, withoutScript)))
      .sort()
      .map((path) => {
        const url = path.slice(dir.length).replaceAll("\\", "/");
        const hash = createHash("sha256").update(readFileSync(path));
        // The names in assets/ carry their hash already.
        const revision = url.startsWith("/assets/") ? null : hash.copy().digest("hex").slice(0, 16);
        // What a proxy puts in the place of a file must not be kept as that file.
        return { url, revision, integrity: `sha256-${hash.digest("base64")}` };
      })
  );
}
