import { join } from "node:path";
import type { Plugin } from "vite";
import { checkCards } from "../../../cards/checks/check-cards.ts";
import type { Deck } from "../../../cards/deck.ts";
import { formatFinding } from "../../../cards/load/finding.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { readTextFile } from "../../../cards/text/read-text-file.ts";
import { listDocuments, loadDocument } from "../../../workshop-guides/render/documents.ts";

/**
 * Turns cards and guides into JSON files beside the app: content/<language>/deck.json, …/stories.json,
 * …/documents.json with one file a document, and pictures/. Faults in the data fail the build, all at once.
 */
export function contentPlugin(root: string): Plugin {
  return {
    name: "quartett-content",
    generateBundle() {
      const emit = (fileName: string, content: unknown) =>
        this.emitFile({
          type: "asset",
          fileName,
          source: typeof content === "string" ? content : JSON.stringify(content),
        });
      const { data, findings } = checkCards(join(root, "cards"));
      if (data === undefined || findings.length > 0) return this.error(findings.map(formatFinding).join("\n"));

      const decks = new Map(data.languages.map(({ language }) => [language, resolveDeck(data, language)]));
      emit(
        "content/languages.json",
        [...decks.values()].map((deck) => deck.language),
      );
      for (const [language, deck] of decks) emitDeck(emit, language, deck);
      for (const { picture } of decks.values().next().value?.failures ?? []) {
        emit(`pictures/${picture}`, withoutStyles(readTextFile(join(root, "cards/pictures", picture)).text));
      }
      const problems = emitDocuments(emit, join(root, "workshop-guides"), decks);
      if (problems.length > 0) this.error(problems.join("\n"));
      return undefined;
    },
  };
}

/**
 * A picture takes its colours from the page where it is part of one (in print); here it is a file of its own, which
 * keeps its own colours and needs no style attributes: the Content-Security-Policy allows none. It says which of them
 * a page may change.
 */
function withoutStyles(svg: string): string {
  return svg.replace(/ style="([^"]*)"/g, (_, styles: string) =>
    styles.replace(/([\w-]+):(?:var\(--([^,()]+),([^()]+)\)|([^;]+));?/g, (_style, name, variable, own, value) =>
      variable === undefined ? ` ${name}="${value}"` : ` ${name}="${own}" data-${name}="${variable}"`,
    ),
  );
}

type Emit = (fileName: string, content: unknown) => void;

function emitDeck(emit: Emit, language: string, deck: Deck): void {
  const failures = deck.failures.map(({ story: _, ...card }) => card);
  emit(`content/${language}/deck.json`, { ...deck, failures });
  emit(`content/${language}/stories.json`, Object.fromEntries(deck.failures.map((card) => [card.id, card.story])));
}

/** A document is written in the languages it exists in; the index says for every document which these are. */
function emitDocuments(emit: Emit, folder: string, decks: ReadonlyMap<string, Deck>): string[] {
  const problems: string[] = [];
  const index = [];
  for (const { kind, name, languages } of listDocuments(folder)) {
    const titles: Record<string, { title: string; summary: string; minutes: number | undefined }> = {};
    for (const language of languages) {
      const deck = decks.get(language);
      if (deck === undefined) continue;
      const { document, findings } = loadDocument(folder, { kind, name, language }, deck, (id) => `/k/${id}`);
      problems.push(...findings.map(formatFinding));
      if (document === undefined) continue;
      emit(`content/${language}/documents/${kind}-${name}.json`, document);
      titles[language] = { title: document.title, summary: document.summary, minutes: document.minutes };
    }
    index.push({ kind, name, titles });
  }
  emit("content/documents.json", index);
  return problems;
}
