import type { CSSProperties } from "react";
import { z } from "zod";
import { codeOf } from "../../cards/card-code.ts";
import { causeOf, type Deck, type FailureCard, mustFind, sectorOf } from "../../cards/deck.ts";
import { editionOf } from "../deck/cover-card.ts";
import { selectCards } from "../deck/select-cards.ts";
import { proseIn } from "../typesetting/prose.ts";
import { DebriefCover } from "./debrief-cover.tsx";
import { documentKind } from "./document-kind.ts";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  heading: word,
  intro: z.array(word).min(1),
  howHeading: word,
  how: z.array(word).min(1),
  cause: word,
  notThese: word,
  lesson: word,
  questions: word,
  measures: word,
  indexHeading: word,
});
type Texts = z.infer<typeof texts>;

/** The solutions of all failures by code, a page each, for tables without a phone. */
export const debriefKind = documentKind<Texts>({
  takes: ["cards", "sectors", "causes"],
  papers: ["booklet", "page"],
  texts: { name: "debrief", schema: texts },
  compose: ({ deck, language, options, sources, texts: words }) => {
    const { failures } = selectCards(deck, { ...options, kind: "failures" });
    return {
      pages: failures.length + 2,
      content: {
        margins: [0, 0, 0, 0],
        styles: ["debrief"],
        body: (
          <>
            <DebriefCover
              {...{ deck, failures, pictures: sources.pictures(), heading: words.heading }}
              edition={[sources.languageNames()[language], editionOf(sources, language)].join(" · ")}
            >
              {words.intro.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </DebriefCover>
            <section className="sheet how" data-fit="how">
              <h2>{words.howHeading}</h2>
              <ol>
                {words.how.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
              <h2>{words.indexHeading}</h2>
              <ul className="causes">
                {deck.causes.map((cause) => (
                  <li key={cause.number}>
                    <strong>{cause.number}</strong> {cause.name}
                  </li>
                ))}
              </ul>
            </section>
            {failures.map((card) => (
              <Solution key={card.id} deck={deck} card={card} words={words} />
            ))}
          </>
        ),
      },
    };
  },
});

function Solution({ deck, card, words }: { deck: Deck; card: FailureCard; words: Texts }) {
  const sector = sectorOf(deck, card.sector);
  const cause = causeOf(deck, card.cause);
  const prose = proseIn(deck.language);
  const measure = (id: string) => mustFind(deck.measures, (each) => each.id === id, id);
  return (
    <article
      className="sheet solution"
      style={{ "--sector": sector.colour, "--paper": sector.tint } as CSSProperties}
      data-fit={card.id}
    >
      <header>
        <span className="code">{card.id}</span>
        <span>
          {sector.name} · {card.municipality.name}
        </span>
      </header>
      <h2>{card.title}</h2>
      <h3>{words.cause}</h3>
      <p className="cause">
        <strong>{cause.number}</strong> {cause.name}
      </p>
      <p>{prose(card.causeWhy)}</p>
      <h3>{words.notThese}</h3>
      {card.otherCauses.map((other) => (
        <p key={other.cause}>
          <strong>
            {other.cause} {causeOf(deck, other.cause).name}:
          </strong>{" "}
          {prose(other.whyNot)}
        </p>
      ))}
      <div className="lesson">
        <h3>{words.lesson}</h3>
        <p>{prose(card.lesson)}</p>
      </div>
      <h3>{words.questions}</h3>
      <ol>
        {card.questions.map((question) => (
          <li key={question}>{prose(question)}</li>
        ))}
      </ol>
      <h3>{words.measures}</h3>
      <ul className="measures">
        {card.measures.map((id) => (
          <li key={id}>
            <strong>{codeOf(measure(id))}</strong> {measure(id).title}
          </li>
        ))}
      </ul>
    </article>
  );
}
