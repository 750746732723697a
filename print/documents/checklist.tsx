import type { CSSProperties, ReactNode } from "react";
import { z } from "zod";
import { codeOf } from "../../cards/card-code.ts";
import type { Cause, Deck } from "../../cards/deck.ts";
import { proseIn } from "../typesetting/prose.ts";
import { documentKind } from "./document-kind.ts";
import { addTickBoxes, tickAddress } from "./tick-boxes.ts";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  heading: word,
  intro: z.array(word).min(1),
  lessons: word,
  measures: word,
  footer: word.regex(/\{n\}.*\{total\}/, "has {n} and {total}"),
});
type Texts = z.infer<typeof texts>;

/** What to ask before a project begins: every lesson and every way out, by cause, each with a box to tick. */
export const checklistKind = documentKind<Texts>({
  texts: { name: "checklist", schema: texts },
  compose: ({ deck, texts: words }) => {
    const labels = new Map([
      ...deck.failures.map((card) => [card.id, card.lesson] as const),
      ...deck.measures.map((card) => [card.id, `${card.title}: ${card.do}`] as const),
    ]);
    return {
      complete: (pdf) => addTickBoxes(pdf, labels),
      content: {
        margins: [15, 18, 16, 18],
        styles: ["checklist"],
        footer: words.footer,
        body: (
          <main>
            <h1>{words.heading}</h1>
            {words.intro.map((text) => (
              <p key={text} className="intro">
                {text}
              </p>
            ))}
            {deck.causes.map((cause) => (
              <Group key={cause.number} deck={deck} cause={cause} words={words} />
            ))}
          </main>
        ),
      },
    };
  },
});

function Group({ deck, cause, words }: { deck: Deck; cause: Cause; words: Texts }) {
  const prose = proseIn(deck.language);
  const isOf = (card: { cause: number }) => card.cause === cause.number;
  return (
    <section style={{ "--cause": cause.colour, "--paper": cause.tint } as CSSProperties}>
      <h2>
        {cause.number} {cause.name}
      </h2>
      <p className="definition">{prose(cause.definition)}</p>
      <h3>{words.lessons}</h3>
      <ul>
        {deck.failures.filter(isOf).map((card) => (
          <Item key={card.id} id={card.id} code={card.id}>
            {prose(card.lesson)}
          </Item>
        ))}
      </ul>
      <h3>{words.measures}</h3>
      <ul>
        {deck.measures.filter(isOf).map((card) => (
          <Item key={card.id} id={card.id} code={codeOf(card)}>
            <strong>{card.title.replace(/(?<![.?!…])$/, ".")}</strong> {prose(card.do)}
          </Item>
        ))}
      </ul>
    </section>
  );
}

function Item({ id, code, children }: { id: string; code: string; children: ReactNode }) {
  return (
    <li>
      <a className="tick" href={tickAddress(id)}>
        {"\u00a0"}
      </a>
      <span className="code">{code}</span>
      <p>{children}</p>
    </li>
  );
}
