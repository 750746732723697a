import type { CSSProperties } from "react";
import { z } from "zod";
import type { Cause, Deck } from "../../cards/deck.ts";
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

/** As the rules of the Rettungsrunde say; a test holds them together. */
export const trustTrack = { min: 0, max: 10, start: 5 } as const;
const trustSteps = Array.from({ length: trustTrack.max - trustTrack.min + 1 }, (_, step) => trustTrack.min + step);
/** One sheet of quick-reference cards. */
const copies = ["1", "2", "3", "4"];

/** All that the Rettungsrunde needs on paper besides the decks. */
export const tableKind = documentKind<Texts>({
  texts: { name: "table", schema: texts },
  compose: (job) => {
    const { deck, texts: words } = job;
    const sheets = [
      ...causeSheets(deck.causes, job.size.height).map((blocks, index) => ({
        name: `causes ${index}`,
        content: blocks.map(({ seat, causes }) => (
          <CauseCards key={`${seat} ${causes[0]?.number}`} deck={deck} causes={causes} seat={seat} words={words} />
        )),
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

/** Cards of one seat that stand together. */
type CauseBlock = Readonly<{ seat: number; causes: readonly Cause[] }>;

/** As in the stylesheet: margins of the sheet, size of a card in a row of four, and what is between two blocks, in mm. */
const causeCard = { columns: 4, height: 66, gap: 8, margin: 12 };

/** The cause cards of all seats, sheet by sheet: each seat's together where they fit on one. */
export function causeSheets(causes: readonly Cause[], sheetHeight: number): CauseBlock[][] {
  const { columns, height, gap, margin } = causeCard;
  const room = sheetHeight - 2 * margin;
  const blocks = seats.flatMap((seat) =>
    chunksOf(causes, columns * Math.floor(room / height)).map((chunk) => ({ seat, causes: chunk })),
  );
  const sheets: CauseBlock[][] = [];
  let left = 0;
  for (const block of blocks) {
    const needed = Math.ceil(block.causes.length / columns) * height;
    const sheet = sheets.at(-1);
    if (sheet !== undefined && gap + needed <= left) {
      sheet.push(block);
      left -= gap + needed;
    } else {
      sheets.push([block]);
      left = room - needed;
    }
  }
  return sheets;
}

const chunksOf = <Item,>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

function CauseCards({ deck, causes, seat, words }: { deck: Deck; words: Texts } & CauseBlock) {
  const title = titlesIn(deck.language, 16);
  const columns = { "--columns": Math.min(causeCard.columns, causes.length) } as CSSProperties;
  return (
    <div className="cause-cards" style={columns}>
      {causes.map((cause) => (
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
          <li key={step} className={step === trustTrack.start ? "start" : undefined}>
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
