import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Deck } from "../../cards/deck.ts";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import type { GuideKit } from "../product/guide-kit.ts";
import { bodyForPaper } from "../typesetting/body-html.ts";
import { styleSheet } from "../typesetting/document-page.tsx";
import { printPage } from "../typesetting/print-page.tsx";
import { KitTable } from "./kit-table.tsx";
import type { Labels } from "./labels.ts";

/** A whole document as an HTML page for A4: title block, facts from the front matter, what N tables need, body. */
export function guidePage(document: GuideDocument, deck: Deck, labels: Labels, kit: GuideKit | undefined): string {
  const css = readFileSync(join(import.meta.dirname, "guide.css"), "utf8");
  return printPage({
    language: deck.language.tag,
    title: document.title,
    styles: styleSheet("paper") + css + footer(document.title, labels),
    bodyClass: document.kind,
    body: (
      <>
        <header className="title-block">
          <p className="kind">
            {labels.kind[document.kind]} · {deck.face.deckName}
          </p>
          <h1>{document.title}</h1>
          <p className="summary">{document.summary}</p>
        </header>
        <main>
          <Facts document={document} labels={labels} />
          {kit === undefined || document.frontMatter.kind !== "guide" ? null : (
            <KitTable kit={kit} people={document.frontMatter.groupSize.max} labels={labels.kit} />
          )}
          <div dangerouslySetInnerHTML={{ __html: bodyForPaper(document.html, deck.language) }} />
        </main>
      </>
    ),
  });
}

function Facts({ document, labels }: { document: GuideDocument; labels: Labels }) {
  const facts = document.frontMatter;
  // A handout needs its one page for itself.
  if (facts.kind === "handout") return null;
  const { min, max } = facts.groupSize;
  return (
    <section className="facts">
      <ul className="fact-grid">
        <Fact name={labels.audience}>{facts.audience}</Fact>
        <Fact name={labels.groupSize}>{labels.people.replace("{min}", `${min}`).replace("{max}", `${max}`)}</Fact>
        <Fact name={labels.minutes}>{labels.duration.replace("{n}", `${facts.minutes}`)}</Fact>
        {facts.kind === "guide" ? <Fact name={labels.room}>{facts.room}</Fact> : null}
      </ul>
      {facts.kind === "guide" ? <FactList name={labels.goals} items={facts.goals} /> : null}
      <FactList name={labels.materials} items={facts.materials} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <li>
      <p className="fact-name">{name}</p>
      <p>{children}</p>
    </li>
  );
}

function FactList({ name, items }: { name: string; items: readonly string[] }) {
  return (
    <div className="fact-list">
      <p className="fact-name">{name}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Margin boxes take their words from the stylesheet only. */
function footer(title: string, labels: Labels): string {
  const quoted = (text: string) => JSON.stringify(text).replaceAll("<", "\\3c ");
  const [before = "", between = "", after = ""] = labels.page.split(/\{n\}|\{total\}/);
  const count = [quoted(before), "counter(page)", quoted(between), "counter(pages)", quoted(after)].join(" ");
  return `@page { @bottom-left { content: ${quoted(title)} } @bottom-right { content: ${count} } }`;
}
