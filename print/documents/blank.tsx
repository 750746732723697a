import { z } from "zod";
import type { Deck } from "../../cards/deck.ts";
import { CardBack } from "../../cards/face/card-back.tsx";
import { faceStyles } from "../deck/face-document.tsx";
import { type CardFormat, loadFormat } from "../paper/card-format.ts";
import { outerStrips } from "../paper/outer-strips.ts";
import { type CardGrid, cropMarks, sheetMargins } from "../paper/sheet-grid.ts";
import { documentKind } from "./document-kind.ts";
import { sheetNotesOf } from "./sheet-notes-of.tsx";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  heading: word,
  intro: word,
  groups: z.array(z.strictObject({ heading: word, questions: z.array(word).min(1) })).min(1),
  outro: word,
  place: word,
  title: word,
  happened: word,
});
type Texts = z.infer<typeof texts>;

const columns = 3;
const rows = 3;
/** How far colours run past the outer cards, in mm: nobody cuts to a hair. */
const bleed = 3;
const marks = { offset: 3.1, length: 3.9, width: 0.15 };
/** The cards and the questions. */
const sheets = 2;
/** Backs lie on each other this far, in mm: rounded to screen pixels they would leave a white line between them. */
const seam = 0.3;

/** Empty failure cards to write on, with their backs, and the questions that lead to a story. */
export const blankKind = documentKind<Texts>({
  texts: { name: "blank", schema: texts },
  compose: (job) => {
    const { deck, texts: words, size, sources, product } = job;
    const format = loadFormat(sources.print, product.format ?? "", `products/${product.name}.yaml`);
    const gutter = { across: 0, down: 0 };
    const grid: CardGrid = { ...size, layout: "sheet", columns, rows, gutter, bleed, marks, duplex: "long-edge" };
    const { x: left, y: top } = sheetMargins(grid, format);
    const [scale, slug] = outerStrips(grid, format);
    const noted = sheetNotesOf(job, { sheets, scale, slug });
    const places = Array.from({ length: columns * rows }, (_, index) => ({
      left: `${left + (index % columns) * format.width}mm`,
      top: `${top + Math.floor(index / columns) * format.height}mm`,
      width: `${format.width}mm`,
      height: `${format.height}mm`,
    }));
    const rowStrips = Array.from({ length: rows }, (_, row) => ({
      ...{ left: `${left - bleed}mm`, top: `${top + row * format.height - (row === 0 ? bleed : 0)}mm` },
      ...{ width: `${columns * format.width + 2 * bleed}mm`, paddingTop: row === 0 ? `${bleed}mm` : 0 },
    }));
    const backs = places.map((_, index) => backPlace(index, { left, top }, format));
    return {
      pages: 3,
      duplex: "long-edge",
      content: {
        margins: [0, 0, 0, 0],
        styles: ["blank"],
        css: `${faceStyles()} .face { --bleed: ${bleed} }`,
        body: (
          <>
            <section className="sheet">
              {rowStrips.map((style) => (
                <div key={style.top} className="blank-row" style={style}>
                  <div className="blank-picture" />
                </div>
              ))}
              {places.map((style) => (
                <div key={style.left + style.top} className="blank" style={style} data-fit="blank">
                  <BlankFace deck={deck} words={words} />
                </div>
              ))}
              <Marks grid={grid} format={format} />
              {noted(1)}
            </section>
            <section className="sheet">
              {backs.map(({ cell, card }) => (
                <div key={cell.left + cell.top} className="blank-back" style={cell}>
                  <div style={card}>
                    <CardBack deck={deck} kind="failures" />
                  </div>
                </div>
              ))}
            </section>
            <section className="sheet questions" data-fit="questions">
              <h1>{words.heading}</h1>
              <p>{words.intro}</p>
              {words.groups.map((group) => (
                <div key={group.heading}>
                  <h2>{group.heading}</h2>
                  <ol>
                    {group.questions.map((question) => (
                      <li key={question}>
                        {question}
                        <span className="rule" />
                      </li>
                    ))}
                  </ol>
                </div>
              ))}
              <p>{words.outro}</p>
              {noted(2)}
            </section>
          </>
        ),
      },
    };
  },
});

/** The part of the sheet that shows one back, with bleed at the outer edges only, and its card in there. */
function backPlace(index: number, { left, top }: { left: number; top: number }, format: CardFormat) {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const before = { x: column === 0 ? bleed : 0, y: row === 0 ? bleed : 0 };
  // Covered by the next back; behind the last one it is bleed.
  const after = { x: column === columns - 1 ? bleed : 0, y: row === rows - 1 ? bleed : 0 };
  return {
    cell: {
      left: `${left + column * format.width - before.x}mm`,
      top: `${top + row * format.height - before.y}mm`,
      width: `${before.x + format.width + after.x + seam}mm`,
      height: `${before.y + format.height + after.y + seam}mm`,
    },
    card: { marginLeft: `${before.x - bleed}mm`, marginTop: `${before.y - bleed}mm` },
  };
}

function BlankFace({ deck, words }: { deck: Deck; words: Texts }) {
  return (
    <>
      <div className="blank-band">
        <span />
        <span />
      </div>
      <p className="blank-place">{words.place}</p>
      <Rules count={1} />
      <p>{words.title}</p>
      <Rules count={1} />
      <p>{words.happened}</p>
      <Rules count={3} />
      <ul>
        {deck.values.map((value) => (
          <li key={value.id}>{value.name}</li>
        ))}
      </ul>
    </>
  );
}

function Rules({ count }: { count: number }) {
  const lines = Array.from({ length: count }, (_, line) => `line ${line}`);
  return lines.map((line) => <span key={line} className="rule" />);
}

function Marks({ grid, format }: { grid: CardGrid; format: CardFormat }) {
  const { width, height } = grid;
  const lines = cropMarks(grid, format).map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`);
  return (
    <svg
      className="lines"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      aria-hidden="true"
    >
      <path className="cut" d={lines.join("")} />
    </svg>
  );
}
