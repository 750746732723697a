import { join } from "node:path";
import { build, createServer, type Plugin } from "vite";
import { readDeck } from "../../../cards/checks/read-deck.ts";
import { type Deck, pictureFiles } from "../../../cards/deck.ts";
import { partsOf } from "../../../cards/load/deck-version.ts";
import { formatFinding } from "../../../cards/load/finding.ts";
import { keptFolder } from "../../../cards/load/kept.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { webPicture } from "../../../cards/load/web-picture.ts";
import { type GuideDocument, listDocuments, loadDocument } from "../../../workshop-guides/render/documents.ts";
import { type KnownDecks, knownDecks } from "../../../workshop-guides/render/known-decks.ts";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import type { DocumentIndex } from "../content/documents.ts";
import { builtAddresses, withAddresses } from "../content/web-deck.ts";
import { builtDeckPlugin } from "./built-deck-plugin.ts";
import { textsPlugin } from "./texts/texts-plugin.ts";

type StaticPagesModule = typeof import("../without-script/static-pages.tsx");

/** The folder of what only the server reads. */
export const withoutScript = "without-script";

/**
 * Turns cards and guides into JSON files beside the app: content/<language>/deck.json, …/stories.json,
 * …/documents.json with one file a document and one a guide's run sheet, and pictures/. Faults in the data fail the build, all at once.
 */
export function contentPlugin(root: string): Plugin {
  return {
    name: "quartett-content",
    apply: "build",
    async generateBundle() {
      const emit: Emit = (fileName, content) =>
        this.emitFile({
          type: "asset",
          fileName,
          source: typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
        });
      const { site, problems } = emitContent(root, emit);
      if (site === undefined) return this.error(problems.join("\n"));
      const contents = [...site.decks.values()].map((deck) => ({ ...site, deck: withAddresses(deck, builtAddresses) }));
      for (const [at, pages] of (await buildStaticPages(root, contents)).entries()) {
        emit(`${withoutScript}/${[...site.decks.keys()][at]}.json`, pages);
      }
      emit(`${withoutScript}/operator-pages.mjs`, await bundleOperatorPages(root));
      return undefined;
    },
  };
}

export type Emit = (fileName: string, content: unknown) => void;

/**
 * Hands every file of the content to `emit`, and returns what the pages without JavaScript are made from. With any
 * problem there is no `site`.
 */
export function emitContent(root: string, emit: Emit) {
  const { deck: read, findings } = readDeck(join(root, "cards"), undefined, keptFolder(root));
  if (read === undefined || findings.length > 0) return { problems: findings.map(formatFinding) };
  const { data, drawings } = read;

  const decks = new Map(data.languages.map(({ language }) => [language, resolveDeck(data, language)]));
  emit(
    "content/languages.json",
    [...decks.values()].map((deck) => deck.language),
  );
  for (const [language, deck] of decks) emitDeck(emit, language, deck);
  const [base] = decks.values();
  for (const picture of base === undefined ? [] : pictureFiles(base)) {
    emit(builtAddresses.picture(picture).slice(1), webPicture(data.root, picture, drawings));
  }
  const { index, documents, runSheets, problems } = readDocuments(join(root, "workshop-guides"), decks, {
    ...knownDecks(join(root, "cards")),
    simpleIn: (language) => simpleIn(language, [...decks.values()]),
  });
  if (problems.length > 0) return { problems };
  emit("content/documents.json", index);
  for (const [language, byPath] of documents) {
    for (const [path, document] of byPath) {
      emit(`content/${language}/documents/${path.replace("/", "-")}.json`, document);
    }
  }
  for (const sheet of runSheets) emit(`content/${sheet.language}/guides/${sheet.guide}.run.json`, sheet);
  return { site: { deckId: data.deck.id, baseLanguage: data.deck.baseLanguage, decks, index, documents }, problems };
}

/** What the pages of every language import, such as catalogues, only Vite can load: it stays open while they are built. */
async function buildStaticPages(root: string, contents: readonly Parameters<StaticPagesModule["staticPages"]>[0][]) {
  const vite = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    plugins: [textsPlugin(root), builtDeckPlugin(root)],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const file = join(root, "game/web/without-script/static-pages.tsx");
    const { staticPages } = (await vite.ssrLoadModule(file)) as StaticPagesModule;
    return await Promise.all(contents.map(staticPages));
  } finally {
    await vite.close();
  }
}

/** The module by which a server draws the pages that say who runs it; it needs no package beside it. */
async function bundleOperatorPages(root: string): Promise<string> {
  const built = await build({
    ...{ root, configFile: false, publicDir: false, logLevel: "error" },
    plugins: [textsPlugin(root), builtDeckPlugin(root)],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: true, write: false, target: "node20", minify: true },
      rolldownOptions: {
        input: join(root, "game/web/without-script/operator-pages.tsx"),
        output: { codeSplitting: false },
      },
    },
  });
  const [file] = "output" in built ? built.output : [];
  if (file === undefined) throw new Error("game/web/without-script/operator-pages.tsx came to nothing");
  return file.code;
}

function emitDeck(emit: Emit, language: string, deck: Deck): void {
  const { played, stories } = partsOf(deck);
  emit(`content/${language}/deck.json`, withAddresses(played, builtAddresses));
  emit(`content/${language}/stories.json`, stories);
}

/** A language in simple words has a tag that goes on from that of the language. */
const simpleIn = (language: string, decks: readonly Deck[]): Deck | undefined =>
  decks.find(({ language: { simple, tag } }) => simple && tag.startsWith(`${language}-`));

/** Every document in the languages it exists in; the index says for each which these are. */
function readDocuments(folder: string, decks: ReadonlyMap<string, Deck>, known: KnownDecks) {
  const problems: string[] = [];
  const index: DocumentIndex[number][] = [];
  const runSheets: RunSheet[] = [];
  const documents = new Map([...decks.keys()].map((language) => [language, new Map<string, GuideDocument>()]));
  for (const { kind, name, languages } of listDocuments(folder)) {
    const titles: Record<string, DocumentIndex[number]["titles"][string]> = {};
    for (const language of languages) {
      const deck = decks.get(language);
      if (deck === undefined) continue;
      const { document, runSheet, findings } = loadDocument(
        folder,
        { kind, name, language },
        deck,
        builtAddresses.page,
        known,
      );
      problems.push(...findings.map(formatFinding));
      if (document === undefined) continue;
      if (runSheet !== undefined) runSheets.push(runSheet);
      documents.get(language)?.set(`${kind}/${name}`, document);
      const { title, summary, minutes } = document;
      titles[language] = { title, summary, ...(minutes === undefined ? {} : { minutes }) };
    }
    index.push({ kind, name, titles });
  }
  return { index, documents, runSheets, problems };
}
