import { z } from "zod";
import type { Deck } from "../../cards/deck.ts";
import { CauseEmblem } from "../../cards/face/cause-emblem.tsx";
import { printerMargin } from "../paper/outer-strips.ts";
import { titlesIn } from "../typesetting/prose.ts";
import { documentKind } from "./document-kind.ts";
import { PlayerSign, seats } from "./player-sign.tsx";
import { sheetNotesOf, stripAt } from "./sheet-notes-of.tsx";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  seat: word.regex(/\{n\}/, "has {n}"),
  trust: word,
  trustHint: word,
  verdicts: z.array(z.strictObject({ trust: word, verdict: word })).min(1),
  marker: word,
  tokens: word,
  firstVote: word,
  secondVote: word,
  quick: z.strictObject({ heading: word, before: word, steps: z.array(word).min(1), scores: z.array(word).min(1) }),
});
type Texts = z.infer<typeof texts>;

const trustSteps = Array.from({ length: 11 }, (_, step) => step);
/** The trust at the start. */
const start = 5;
/** One sheet of quick-reference cards. */
const copies = ["1", "2", "3", "4"];

/** All that the Rettungsrunde needs on paper besides the decks. */
export const tableKind = documentKind<Texts>({
  texts: { name: "table", schema: texts },
  compose: (job) => {
    const { deck, texts: words } = job;
    const sheets = [
      ...seats
        .filter((seat) => seat % 2 === 1)
        .map((seat) => ({
          name: `seats ${seat}`,
          content: (
            <>
              <CauseCards deck={deck} seat={seat} words={words} />
              <CauseCards deck={deck} seat={seat + 1} words={words} />
            </>
          ),
        })),
      { name: "trust", content: <TrustTrack words={words} /> },
      { name: "tokens", content: <Tokens words={words} /> },
      { name: "quick", content: <QuickCards words={words} deck={deck} /> },
    ];
    const noted = sheetNotesOf(job, {
      sheets: sheets.length,
      scale: stripAt(job.size, job.size.height - printerMargin - noteLine),
      slug: stripAt(job.size, printerMargin),
    });
    return {
      pages: sheets.length,
      content: {
        margins: [0, 0, 0, 0],
        styles: ["table"],
        body: sheets.map(({ name, content }, index) => (
          <section key={name} className="sheet">
            {content}
            {noted(index + 1)}
          </section>
        )),
      },
    };
  },
});

/** Height of a line of notes above and below what is cut, in mm. */
const noteLine = 5;

function CauseCards({ deck, seat, words }: { deck: Deck; seat: number; words: Texts }) {
  const title = titlesIn(deck.language, 16);
  return (
    <div className="cause-cards">
      {deck.causes.map((cause) => (
        <div key={cause.number} className="cause-card" data-fit={`cause ${cause.number}`} data-token="cause">
          <p className="number">{cause.number}</p>
          <p className="cause-name">{title(cause.name)}</p>
          <CauseEmblem cause={cause.number} />
          <p className="seat">
            <PlayerSign seat={seat} /> {words.seat.replace("{n}", `${seat}`)}
          </p>
        </div>
      ))}
    </div>
  );
}

function TrustTrack({ words }: { words: Texts }) {
  return (
    <div className="trust">
      <h1>{words.trust}</h1>
      <p>{words.trustHint}</p>
      <ol className="track">
        {trustSteps.map((step) => (
          <li key={step} className={step === start ? "start" : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <dl>
        {words.verdicts.map(({ trust, verdict }) => (
          <div key={trust}>
            <dt>{trust}</dt>
            <dd>{verdict}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.marker}</h2>
      <p className="token marker" data-fit="marker">
        {words.trust}
      </p>
    </div>
  );
}

function Tokens({ words }: { words: Texts }) {
  return (
    <div className="tokens">
      <h1>{words.tokens}</h1>
      {[words.firstVote, words.secondVote].map((vote) => (
        <div key={vote}>
          <h2>{vote}</h2>
          <div className="token-row">
            {seats.map((seat) => (
              <p key={seat} className="token" data-fit={`token ${seat}`}>
                <PlayerSign seat={seat} />
                {words.seat.replace("{n}", `${seat}`)}
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function QuickCards({ words, deck }: { words: Texts; deck: Deck }) {
  return (
    <div className="quick-cards">
      {copies.map((copy) => (
        <QuickCard key={copy} words={words} deck={deck} />
      ))}
    </div>
  );
}

function QuickCard({ words, deck }: { words: Texts; deck: Deck }) {
  const { heading, before, steps, scores } = words.quick;
  return (
    <article className="quick" data-fit="quick reference">
      <h2>{heading}</h2>
      <p>{before}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul>
        {scores.map((score) => (
          <li key={score}>{score}</li>
        ))}
      </ul>
      <p className="causes">
        {deck.causes.map((cause) => (
          <span key={cause.number}>
            <strong>{cause.number}</strong> {cause.name}{" "}
          </span>
        ))}
      </p>
    </article>
  );
}
