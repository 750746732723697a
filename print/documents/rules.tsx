import { z } from "zod";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import { bodyForPaper } from "../typesetting/body-html.ts";
import { type DocumentJob, documentKind } from "./document-kind.ts";
import { readRules } from "./read-rules.ts";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  people: word.regex(/\{min\}.*\{max\}/, "has {min} and {max}"),
  minutes: word.regex(/\{n\}/, "has {n}"),
  footer: word.regex(/\{n\}.*\{total\}/, "has {n} and {total}"),
});
type Texts = z.infer<typeof texts>;

/** Round the text of each panel, in mm. */
const stripEdge = 4;

/** The rules of all games there are: as strips to fold and put with the cards, or as plain pages. */
export const rulesKind = documentKind<Texts>({
  papers: ["accordion", "page"],
  texts: { name: "rules", schema: texts },
  compose: (job) => {
    const { deck, paper, size, texts: words } = job;
    const games = readRules(job);
    if (paper.layout === "accordion") {
      const panel = size.width / paper.panels;
      return {
        // Front and back of each.
        pages: 2 * games.length,
        content: {
          margins: [stripEdge, stripEdge, stripEdge, stripEdge],
          styles: ["rules", "rules-strip"],
          css: `.strip { --panel: ${panel}mm; --panels: ${paper.panels}; --height: ${size.height}mm; --edge: ${stripEdge}mm }`,
          body: games.map((game) => (
            <section key={game.name} className="sheet strip" data-fit={game.name}>
              <header>
                <p className="deck">{deck.face.deckName}</p>
                <h1>{game.title}</h1>
                <p>{game.summary}</p>
                <p className="facts">{factsOf(game, words)}</p>
              </header>
              <Body game={game} job={job} />
            </section>
          )),
        },
      };
    }
    return {
      content: {
        margins: [14, 15, 15, 15],
        styles: ["rules", "rules-pages"],
        footer: words.footer,
        body: games.map((game) => (
          <article key={game.name}>
            <header>
              <h1>{game.title}</h1>
              <p>{game.summary}</p>
              <p className="facts">{factsOf(game, words)}</p>
            </header>
            <Body game={game} job={job} />
          </article>
        )),
      },
    };
  },
});

function Body({ game, job }: { game: GuideDocument; job: DocumentJob<Texts> }) {
  return <div className="body" dangerouslySetInnerHTML={{ __html: bodyForPaper(game.html, job.deck.language) }} />;
}

function factsOf({ frontMatter }: GuideDocument, words: Texts): string {
  if (frontMatter.kind !== "rules") return "";
  const { min, max } = frontMatter.groupSize;
  const people = words.people.replace("{min}", `${min}`).replace("{max}", `${max}`);
  return `${people} · ${words.minutes.replace("{n}", `${frontMatter.minutes}`)}`;
}
