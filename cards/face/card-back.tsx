import type { Deck } from "../deck.ts";

export type BackKind = "failures" | "measures";

/**
 * The back of a card. It looks the same turned round, so that no card is known by its back; the two decks differ in
 * colour, pattern and word.
 */
export function CardBack({ deck, kind }: { deck: Deck; kind: BackKind }) {
  const word = kind === "failures" ? deck.face.backFailures : deck.face.backMeasures;
  const subtitle = kind === "failures" ? deck.face.deckFailures : deck.face.deckMeasures;
  return (
    <div className={`face face-back face-back-${kind}`} lang={deck.language.tag} data-back={kind}>
      <svg className="back-pattern" viewBox="-32.500 -48.500 65 97" aria-hidden="true">
        <BackPattern kind={kind} />
      </svg>
      <BackHalf word={word} subtitle={subtitle} name={deck.face.deckName} />
      <div className="back-turned" aria-hidden="true">
        <BackHalf word={word} subtitle={subtitle} name={deck.face.deckName} />
      </div>
    </div>
  );
}

function BackHalf({ word, subtitle, name }: { word: string; subtitle: string; name: string }) {
  return (
    <div className="back-half">
      <p className="back-word" data-fit="word">
        {word}
      </p>
      <p className="back-subtitle" data-fit="subtitle">
        {subtitle}
      </p>
      <p className="back-name" data-fit="name">
        {name}
      </p>
    </div>
  );
}

/** Pattern in mm round the card's centre, reaching 3 mm past the trim on every side. */
function BackPattern({ kind }: { kind: BackKind }) {
  const cells = [];
  for (let row = -7.5; row <= 7.5; row += 1) {
    for (let column = -5; column <= 5; column += 1) {
      const turned = row > 0 ? 180 : 0;
      const place = `translate(${column * 6.5} ${row * 6.1}) rotate(${turned})`;
      cells.push(
        <g key={`${row} ${column}`} transform={place}>
          {kind === "failures" ? <StalledSignal /> : <OpenDoor />}
        </g>,
      );
    }
  }
  return <>{cells}</>;
}

/** Signal bars that end in a cross. */
function StalledSignal() {
  return <path d="M-1.900 1.400v-.6M-.8 1.400v-1.400M.3 1.400v-2.200M1.300-.5l1.200 1.200M2.500-.5l-1.200 1.200" />;
}

/** An open door with the way through it. */
function OpenDoor() {
  return <path d="M-1.800 1.600v-3.200h2.200v3.200M-.7 0h3M1.500-.8l.8.8-.8.8" />;
}
