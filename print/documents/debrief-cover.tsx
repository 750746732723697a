import type { CSSProperties, ReactNode } from "react";
import { type Deck, type FailureCard, sectorOf } from "../../cards/deck.ts";
import { BackPattern, BackSign } from "../../cards/face/card-back.tsx";
import { isDrawing } from "../../cards/pictures/photo.ts";
import { CardPicture, firstPicture } from "../deck/picture.tsx";
import type { Pictures } from "../vocabulary/sources.ts";

type DebriefCoverProps = Readonly<{
  deck: Deck;
  /** Those that the booklet solves. */
  failures: readonly FailureCard[];
  pictures: Pictures;
  heading: string;
  /** Which language and edition this is. */
  edition: string;
  children: ReactNode;
}>;

/** How far the pattern runs out from the middle of the upper part, in mm: enough for A5. */
const half = { width: 75, height: 45 };

/** The first page of the booklet: the signpost of the ways out on the ground of the failures, over a picture of theirs. */
export function DebriefCover({ deck, failures, pictures, heading, edition, children }: DebriefCoverProps) {
  // A photo has the pixels for a card, not for a page: it is shown as small, and only where nothing is drawn.
  const picture = firstPicture(failures.filter((card) => isDrawing(card.picture))) ?? firstPicture(failures);
  const [first] = failures;
  const sector = first && sectorOf(deck, first.sector);
  return (
    <section
      className="sheet cover"
      style={{ "--sector": sector?.colour, "--tint": sector?.tint } as CSSProperties}
      data-fit="cover"
    >
      <div className="cover-head">
        <svg
          className="cover-pattern"
          viewBox={`${-half.width} ${-half.height} ${2 * half.width} ${2 * half.height}`}
          preserveAspectRatio="xMidYMid slice"
          aria-hidden="true"
        >
          <BackPattern kind="failures" half={half} />
        </svg>
        <div className="cover-sign">
          <BackSign kind="measures" />
          <p className="deck">{deck.face.deckName}</p>
          <h1>{heading}</h1>
        </div>
      </div>
      {picture !== undefined && (
        <div className={isDrawing(picture.picture) ? "cover-scene" : "cover-scene cover-photo"}>
          <CardPicture pictures={pictures} card={picture} />
        </div>
      )}
      <div className="cover-words">
        {children}
        <p className="edition">{edition}</p>
      </div>
    </section>
  );
}
