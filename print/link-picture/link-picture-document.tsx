import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../../cards/card-code.ts";
import type { Deck, FailureCard, MeasureCard } from "../../cards/deck.ts";
import { type BackKind, BackPattern, BackSign } from "../../cards/face/card-back.tsx";
import { Fronts, faceStyles } from "../deck/face-document.tsx";
import { printPage } from "../typesetting/print-page.tsx";
import { hyphenateFaces } from "../typesetting/soft-hyphens.ts";
import type { Pictures } from "../vocabulary/sources.ts";

/** In pixels, as Open Graph pictures are shown large. */
export const linkPictureSize = { width: 1200, height: 630 } as const;

/** Names from so many letters on are set smaller, and words, too. */
const longName = 40;
const longWord = 12;

/** The page of which a link's picture is taken: the sign of the deck's backs, and three of its cards in a hand. */
export function linkPictureDocument(deck: Deck, pictures: Pictures): string {
  const { deckName, backFailures } = deck.face;
  const half = { width: 60, height: 31.5 };
  const body = (
    <main className="link-picture">
      <svg
        className="link-pattern"
        viewBox={`${-half.width} ${-half.height} ${2 * half.width} ${2 * half.height}`}
        aria-hidden="true"
      >
        <BackPattern kind="failures" half={half} />
      </svg>
      <div className="link-hand">
        <Hand deck={hyphenateFaces(deck)} pictures={pictures} />
      </div>
      <div className="link-sign">
        <BackSign kind="failures" />
        <p className={deckName.length < longName ? "link-name" : "link-name link-name-long"} data-fit="name">
          {deckName}
        </p>
        <p className={backFailures.length < longWord ? "link-word" : "link-word link-word-long"} data-fit="word">
          {backFailures}
        </p>
      </div>
    </main>
  );
  const styles = faceStyles() + readFileSync(join(import.meta.dirname, "link-picture.css"), "utf8");
  return printPage({ language: deck.language.tag, title: deckName, styles, body });
}

/** A failure, a way out, and a failure of another quartet before them. */
function Hand({ deck, pictures }: { deck: Deck; pictures: Pictures }) {
  const { failures, measures } = deck;
  const wayOut = measures.find(({ picture }) => picture !== undefined) ?? measures[0];
  const front = (kind: BackKind, card: FailureCard | MeasureCard | undefined) =>
    card && <Fronts side={{ kind, deck, cards: [codeOf(card)], addressOf: () => undefined }} pictures={pictures} />;
  return (
    <>
      {front("failures", failures[0])}
      {front("measures", wayOut)}
      {front("failures", failures[Math.floor(failures.length / 2)])}
    </>
  );
}
