import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";
import { printedPath } from "../../../cards/printed-path.ts";
import { fillAppPage } from "../../protocol/app-page.ts";
import type { StaticPages } from "../without-script/static-pages.tsx";
import { withoutScript } from "./content-plugin.ts";

/**
 * Writes a file for every address that is printed on a card, K/EN/A1/index.html, and one for the app's own address of
 * the card: a host that has nothing but files, and minds case, shows them, too. Comes after the service worker, which
 * need not keep them.
 */
export function cardPagesPlugin(): Plugin {
  return {
    name: "quartett-card-pages",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) return this.error("pages of cards need a folder of files");
        const index = readFileSync(join(dir, "index.html"), "utf8");
        for (const name of readdirSync(join(dir, withoutScript)).filter((file) => file.endsWith(".json"))) {
          const language = basename(name, ".json");
          const { tag, isBase, pages } = JSON.parse(
            readFileSync(join(dir, withoutScript, name), "utf8"),
          ) as StaticPages;
          for (const [path, { canonical: main = path, ...page }] of Object.entries(pages)) {
            const card = /^\/k\/([^?]+)$/.exec(path)?.[1];
            if (card === undefined) continue;
            const canonical = `<link rel="canonical" href="${main}?lang=${language}" />`;
            const filled = fillAppPage(index, { tag, ...page }).replace("</head>", `  ${canonical}\n  </head>`);
            const addresses = [printedPath({ card, language }, isBase ? language : ""), ...(isBase ? [path] : [])];
            for (const address of addresses) write(join(dir, address, "index.html"), filled);
          }
        }
        return undefined;
      },
    },
  };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
