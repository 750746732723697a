import type { ServerResponse } from "node:http";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { readDecks } from "../../../cards/checks/read-decks.ts";
import { pictureFiles } from "../../../cards/deck.ts";
import { formatFinding } from "../../../cards/load/finding.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { webPicture } from "../../../cards/load/web-picture.ts";
import type { DeckFaces } from "../dev/deck-faces.ts";
import { type Emit, emitContent } from "./content-plugin.ts";

/** Files by their path, and what is wrong with their sources. */
type Content = Readonly<{ files: ReadonlyMap<string, string | Uint8Array>; problems: readonly string[] }>;

const contentTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  svg: "image/svg+xml",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/**
 * Serves to pages under development what the build would write, from cards and guides as they are now, and for /faces
 * every deck. Open pages are loaded again when a card, guide or picture is saved; what is wrong is shown over them.
 */
export function devContentPlugin(root: string): Plugin {
  return {
    name: "quartett-dev-content",
    apply: "serve",
    configureServer(server) {
      const folders = [join(root, "cards/decks"), join(root, "workshop-guides")];
      const read = new Map<(root: string) => Content, Content>();
      server.watcher.add(folders);
      server.watcher.on("all", (_, file) => {
        if (!folders.some((folder) => file.startsWith(folder + sep)) || !/\.(yaml|md|svg|jpg|png|webp)$/.test(file))
          return;
        read.clear();
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(request.url?.split("?", 1)[0] ?? "").slice(1);
        // content/ is a folder of sources, too.
        if (!/^(content|pictures|faces)\/.*\.(json|svg|jpg|png|webp)$/.test(path)) return next();
        const reader = path.startsWith("faces/") ? readFaces : readSite;
        const content = read.get(reader) ?? reader(root);
        read.set(reader, content);
        answer(response, path, content, server);
      });
    },
  };
}

function readSite(root: string): Content {
  const { files, emit } = filesOf();
  return { files, problems: emitContent(root, emit).problems };
}

/** Decks with faults are there, too, as far as they can be read. */
function readFaces(root: string): Content {
  const { files, emit } = filesOf();
  const { decks, findings } = readDecks(join(root, "cards"));
  const faces = decks.map(({ data, drawings }): DeckFaces => {
    const { id } = data.deck;
    const languages = data.languages.map(({ language }) => resolveDeck(data, language));
    for (const picture of new Set(languages.flatMap((deck) => [...pictureFiles(deck)]))) {
      emit(`faces/${id}/${picture}`, webPicture(data.root, picture, drawings));
    }
    return { id, decks: languages };
  });
  emit("faces/decks.json", faces);
  return { files, problems: findings.map(formatFinding) };
}

function filesOf(): { files: Map<string, string | Uint8Array>; emit: Emit } {
  const files = new Map<string, string | Uint8Array>();
  const emit: Emit = (name, content) =>
    files.set(name, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return { files, emit };
}

function answer(response: ServerResponse, path: string, { files, problems }: Content, server: ViteDevServer): void {
  const file = files.get(path);
  if (problems.length > 0 && path.endsWith(".json")) {
    server.config.logger.error(problems.join("\n"), { timestamp: true });
    server.ws.send({ type: "error", err: { message: problems.join("\n"), stack: "" } });
  }
  response.statusCode = file === undefined ? 404 : 200;
  response.setHeader("content-type", contentTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "");
  response.setHeader("cache-control", "no-store");
  response.end(file);
}
