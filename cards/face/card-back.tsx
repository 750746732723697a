import type { DeckNames } from "../deck.ts";

export type BackKind = "failures" | "measures";

/** Width and height of a card and how far its pattern runs past them, in its own units (mm at usual size). */
type BackSize = Readonly<{ width: number; height: number; bleed: number }>;

const defaultSize: BackSize = { width: 59, height: 91, bleed: 3 };

/**
 * The back of a card. It looks the same turned round, so that no card is known by its back; the two decks differ in
 * colour, pattern and word.
 */
export function CardBack({ deck, kind, size = defaultSize }: { deck: DeckNames; kind: BackKind; size?: BackSize }) {
  // As in face.css: never less than the usual bleed.
  const reach = Math.max(defaultSize.bleed, size.bleed);
  const half = { width: size.width / 2 + reach, height: size.height / 2 + reach };
  const box = [-half.width, -half.height, 2 * half.width, 2 * half.height].map((length) => length.toFixed(3)).join(" ");
  const word = kind === "failures" ? deck.face.backFailures : deck.face.backMeasures;
  const subtitle = kind === "failures" ? deck.face.deckFailures : deck.face.deckMeasures;
  return (
    <div className={`face face-back face-back-${kind}`} lang={deck.language.tag} data-back={kind}>
      <div className="back-ground">
        <svg className="back-pattern" viewBox={box} aria-hidden="true">
          <BackPattern kind={kind} half={half} />
        </svg>
      </div>
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

/** Pattern round the card's centre, out to `half` on either side. */
export function BackPattern({ kind, half }: { kind: BackKind; half: Readonly<{ width: number; height: number }> }) {
  const cells = [];
  const lastRow = Math.ceil((half.height - 3) / 6.1 - 0.5) + 0.5;
  const lastColumn = Math.ceil((half.width - 3) / 6.5);
  for (let row = -lastRow; row <= lastRow; row += 1) {
    for (let column = -lastColumn; column <= lastColumn; column += 1) {
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
