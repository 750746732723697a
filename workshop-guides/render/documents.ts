import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Deck } from "../../cards/deck.ts";
import { characterMessages } from "../../cards/fonts/font-coverage.ts";
import type { Finding } from "../../cards/load/finding.ts";
import { readText } from "../../cards/load/read-yaml.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { stringsIn } from "../../cards/text/strings-in.ts";
import type { RunSheet } from "../run-sheet.ts";
import { fillDeckWords } from "./deck-words.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import type { Heading } from "./headings.ts";
import { renderBody } from "./html.ts";
import { type DocumentKind, readKinds } from "./kinds.ts";
import { type KnownDecks, noDecks } from "./known-decks.ts";
import type { Plan } from "./plan.ts";
import { readBody } from "./read-body.ts";
import { runSheetOf } from "./run-sheet.ts";
import { readWords } from "./words.ts";

/** One document in one language, ready for a page: a web page or an A4 sheet. */
export type GuideDocument = Readonly<{
  kind: DocumentKind;
  name: string;
  language: string;
  title: string;
  summary: string;
  frontMatter: FrontMatter;
  /** The body from its first h2 on: no title, no frame. Every heading has an id. */
  html: string;
  /** The sections (h2) in order. */
  headings: readonly Heading[];
  /** Ids of the cards it names, in the order of the text, repeated where they are. */
  cards: readonly string[];
  minutes?: number;
}>;

/** A document as the folder tells it; `languages` are those of its files, base language first. */
type DocumentEntry = Readonly<{ kind: DocumentKind; folder: string; name: string; languages: string[] }>;
type DocumentKey = Readonly<{ kind: DocumentKind; name: string; language: string }>;

/** All documents below `root` (the folder workshop-guides/), by kind and name. Throws where kinds.yaml is broken. */
export function listDocuments(root: string): readonly DocumentEntry[] {
  return readKinds(root).flatMap(({ kind, folder, languages }) =>
    entriesOf(root, folder, "folders").map((name) => {
      const files = entriesOf(root, join(folder, name), "files").filter((file) => file.endsWith(".md"));
      const present = files.map((file) => file.slice(0, -".md".length));
      // In the order of kinds.yaml, which begins with the language that documents are written in first.
      const known = languages.filter((language) => present.includes(language));
      return { kind, folder, name, languages: [...known, ...present.filter((language) => !known.includes(language))] };
    }),
  );
}

/**
 * Finds a document by its name ("kompakttraining": guide before rules before handout) or by folder and name
 * ("handouts/kompakttraining"). Otherwise `problem` says so in one sentence that lists the valid names.
 */
export function findDocument(
  root: string,
  nameOrPath: string,
): { document: DocumentEntry; problem?: never } | { document?: never; problem: string } {
  const documents = listDocuments(root);
  const path = ({ folder, name }: DocumentEntry) => `${folder}/${name}`;
  const document = documents.find((entry) => entry.name === nameOrPath || path(entry) === nameOrPath);
  if (document !== undefined) return { document };
  return { problem: `no document "${nameOrPath}"; there are: ${documents.map(path).join(", ")}` };
}

/** A document, and for a guide what one needs who leads by its plan. */
type Loaded = Readonly<{ document: GuideDocument | undefined; runSheet: RunSheet | undefined; findings: Finding[] }>;

/**
 * Reads, checks and renders one document with the card titles of `deck`, which must be in the same language.
 * `cardAddress` says where a card's page is, `decks` which decks the plan of a guide may name. With any finding `document`
 * is undefined; no language stands in for another.
 */
export function loadDocument(
  root: string,
  key: DocumentKey,
  deck: Deck,
  cardAddress: (id: string) => string,
  decks: KnownDecks = noDecks,
): Loaded {
  const { document, runSheet, findings } = readDocument(root, key, deck, cardAddress, decks);
  if (findings.length > 0) return { document: undefined, runSheet: undefined, findings };
  return { document, runSheet, findings };
}

/**
 * The facts at the head of a document of listDocuments, whatever its body says; undefined where they are missing or
 * wrong. Takes a hundredth of the time of {@link loadDocument}.
 */
export function readHead(
  root: string,
  { folder, name, language }: Readonly<{ folder: string; name: string; language: string }>,
  deck: Deck,
): FrontMatter | undefined {
  const file = `${folder}/${name}/${language}.md`;
  const written = readText(root, file, []);
  return written === undefined ? undefined : splitFrontMatter(file, fillDeckWords(written, deck), []).frontMatter;
}

/**
 * The same as {@link loadDocument} without the last step: findings and, as far as front matter and words can be read, the document all the
 * same, so that a check can go on comparing.
 */
export function readDocument(
  root: string,
  { kind, name, language }: DocumentKey,
  deck: Deck,
  cardAddress: (id: string) => string,
  decks: KnownDecks,
): Loaded & Readonly<{ plan?: Plan }> {
  const all = listDocuments(root);
  const entry = all.find((candidate) => candidate.kind === kind && candidate.name === name);
  const file = `${entry?.folder ?? kind}/${name}/${language}.md`;
  const findings: Finding[] = [];
  const report = (field: string, expected: Message) => findings.push({ file, card: "–", field, ...expected });
  if (!entry?.languages.includes(language)) {
    report("–", message("guide-file", { name, languages: entry?.languages.join(", ") || "–" }));
    return { ...nothing, findings };
  }
  if (deck.language.id !== language) report("–", message("guide-card-titles", { language, found: deck.language.id }));

  const words = readWords(root, language, findings);
  const written = readText(root, file, findings);
  if (written === undefined) return { ...nothing, findings };
  const source = fillDeckWords(written, deck);
  const { frontMatter, body } = splitFrontMatter(file, source, findings);
  for (const { path, text } of stringsIn(frontMatter)) {
    for (const expected of characterMessages(text)) report(`front matter ${path.join(".")}`, expected);
  }
  if (frontMatter !== undefined && frontMatter.kind !== kind)
    report("front matter kind", message("guide-kind", { kind }));
  const modes = all.filter((candidate) => candidate.kind === "rules").map((candidate) => candidate.name);
  const says = (fact: "chosenCards" | "comparesValues") => (mode: string) => {
    const rules = all.find((candidate) => candidate.kind === "rules" && candidate.name === mode);
    return rules !== undefined && headSays(root, rules, deck, fact);
  };
  const against = { deck, decks, modes, takesCards: says("chosenCards"), comparesValues: says("comparesValues") };
  const { tree, plan, questions, cards } = readBody(file, body, frontMatter, against, findings);
  if (frontMatter === undefined || words === undefined) return { ...nothing, findings };

  const { title, summary } = frontMatter;
  const minutes = "minutes" in frontMatter ? { minutes: frontMatter.minutes } : {};
  const setting = { deck, words, cardAddress, plan: plan.rows };
  const rendered = renderBody(body, tree, setting);
  const document = { kind, name, language, title, summary, frontMatter, ...rendered, cards, ...minutes };
  if (kind !== "guide") return { document, runSheet: undefined, findings };
  const run = { plan: plan.rows, questions };
  return {
    document,
    runSheet: runSheetOf({ guide: name, language, title }, run, setting, decks.simpleIn?.(language)),
    plan,
    findings,
  };
}

/** What the rules of a mode say of it at their head, in whatever language they are read. */
function headSays(
  root: string,
  { folder, name, languages: [language = ""] }: DocumentEntry,
  deck: Deck,
  fact: "chosenCards" | "comparesValues",
): boolean {
  const head = readHead(root, { folder, name, language }, deck);
  return head?.kind === "rules" && head[fact] === true;
}

const nothing = { document: undefined, runSheet: undefined };

/** Folders or files below a folder, sorted; nothing where it does not exist. */
function entriesOf(root: string, folder: string, wanted: "folders" | "files"): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === (wanted === "folders"))
    .map((entry) => entry.name)
    .sort();
}
