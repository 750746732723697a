import type { DeckNames } from "../deck.ts";

export type BackKind = "failures" | "measures";

/** Width and height of a card and how far its pattern runs past them, in its own units (mm at usual size). */
type BackSize = Readonly<{ width: number; height: number; bleed: number }>;

const defaultSize: BackSize = { width: 59, height: 91, bleed: 3 };

/**
 * The back of a card: the sign at the end of a town for failures, a signpost for ways out. It looks the same turned
 * round, so that no card is known by its back; the two decks differ in colour, pattern, sign and word.
 */
export function CardBack({ deck, kind, size = defaultSize }: { deck: DeckNames; kind: BackKind; size?: BackSize }) {
  // As in face.css: never less than the usual bleed.
  const reach = Math.max(defaultSize.bleed, size.bleed);
  const half = { width: size.width / 2 + reach, height: size.height / 2 + reach };
  const box = [-half.width, -half.height, 2 * half.width, 2 * half.height].map((length) => length.toFixed(3)).join(" ");
  return (
    <div className={`face face-back face-back-${kind}`} lang={deck.language.tag} data-back={kind}>
      <div className="back-ground">
        <svg className="back-pattern" viewBox={box} aria-hidden="true">
          <BackPattern kind={kind} half={half} />
          <path className="back-post" d="M-14-18h1.600v36h-1.600zM12.4-18h1.600v36h-1.600z" />
        </svg>
      </div>
      <BackHalf deck={deck} kind={kind} />
      <div className="back-turned" aria-hidden="true">
        <BackHalf deck={deck} kind={kind} />
      </div>
    </div>
  );
}

/** Longer words are set smaller, to stay on their sign. */
const shortWord = 11;

function BackHalf({ deck, kind }: { deck: DeckNames; kind: BackKind }) {
  const { deckName, deckFailures, deckMeasures, backFailures, backMeasures } = deck.face;
  const isFailure = kind === "failures";
  const text = isFailure ? backFailures : backMeasures;
  const word = (
    <p key="word" className={text.length > shortWord ? "back-word back-word-long" : "back-word"} data-fit="word">
      {text}
    </p>
  );
  const subtitle = (
    <p key="subtitle" className="back-subtitle" data-fit="subtitle">
      {isFailure ? deckFailures : deckMeasures}
    </p>
  );
  const name = (
    <p key="name" className="back-name" data-fit="name">
      {deckName}
    </p>
  );
  return (
    <div className="back-half">
      <BackSign kind={kind} />
      {isFailure ? [name, word, subtitle] : [word, subtitle, name]}
    </div>
  );
}

/** The board of the sign, as large as what it stands in. */
export function BackSign({ kind }: { kind: BackKind }) {
  return (
    <svg className="back-sign" viewBox="0 0 46 27" preserveAspectRatio="none" aria-hidden="true">
      {kind === "failures" ? <EndOfTown /> : <Signpost />}
    </svg>
  );
}

/** The yellow sign at the end of a town: what lies ahead above, what is behind struck out below. */
function EndOfTown() {
  return (
    <>
      <rect width="46" height="27" rx="2" fill="#f4b63f" />
      <path d="M1.5 25.500L44.5 11.5" fill="none" stroke="#d6453d" strokeWidth="2.2" />
      <rect x="0.9" y="0.9" width="44.2" height="25.2" rx="1.4" fill="none" stroke="#17202e" strokeWidth="0.7" />
      <path d="M0.9 11.200H45.1" fill="none" stroke="#17202e" strokeWidth="0.7" />
    </>
  );
}

/** A yellow signpost that shows to the right. */
function Signpost() {
  return (
    <>
      <path d="M2 0H38L46 13.500L38 27H2Q0 27 0 25V2Q0 0 2 0z" fill="#f4b63f" />
      <path
        d="M2.2 0.900H37.500L44.9 13.500L37.5 26.100H2.200Q0.9 26.1 0.9 24.800V2.200Q0.9 0.9 2.2 0.900z"
        fill="none"
        stroke="#17202e"
        strokeWidth="0.7"
      />
    </>
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
  return <path d="M-1.9 1.400v-.6M-.8 1.400v-1.400M.3 1.400v-2.200M1.3-.5l1.2 1.200M2.5-.5l-1.2 1.2" />;
}

/** An open door with the way through it. */
function OpenDoor() {
  return <path d="M-1.8 1.600v-3.200h2.200v3.200M-.7 0h3M1.5-.8l.8.8-.8.8" />;
}
