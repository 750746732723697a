import { z } from "zod";
import type { Deck } from "../../cards/deck.ts";
import { CardBack } from "../../cards/face/card-back.tsx";
import { faceStyles } from "../deck/face-document.tsx";
import { type CardFormat, loadFormat } from "../paper/card-format.ts";
import { documentKind } from "./document-kind.ts";

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

/** Empty failure cards to write on, with their backs, and the questions that lead to a story. */
export const blankKind = documentKind<Texts>({
  texts: { name: "blank", schema: texts },
  compose: ({ deck, texts: words, size, house, product }) => {
    const format = loadFormat(house.print, product.format ?? "", `products/${product.name}.yaml`);
    const left = (size.width - columns * format.width) / 2;
    const top = (size.height - rows * format.height) / 2;
    const places = Array.from({ length: columns * rows }, (_, index) => ({
      left: `${left + (index % columns) * format.width}mm`,
      top: `${top + Math.floor(index / columns) * format.height}mm`,
      width: `${format.width}mm`,
      height: `${format.height}mm`,
    }));
    const marks = <Marks left={left} top={top} format={format} {...size} />;
    return {
      pages: 3,
      duplex: "long-edge",
      content: {
        margins: [0, 0, 0, 0],
        styles: ["blank"],
        css: faceStyles(),
        body: (
          <>
            <section className="sheet">
              {places.map((style) => (
                <div key={style.left + style.top} className="blank" style={style} data-fit="blank">
                  <BlankFace deck={deck} words={words} />
                </div>
              ))}
              {marks}
            </section>
            <section className="sheet">
              {places.map((style) => (
                <div key={style.left + style.top} className="blank-back" style={style}>
                  <CardBack deck={deck} kind="failures" />
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
            </section>
          </>
        ),
      },
    };
  },
});

function BlankFace({ deck, words }: { deck: Deck; words: Texts }) {
  return (
    <>
      <div className="blank-band">
        <span />
        <span />
      </div>
      <div className="blank-picture" />
      <p>{words.place}</p>
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

function Marks(props: { left: number; top: number; format: CardFormat; width: number; height: number }) {
  const { left, top, format, width, height } = props;
  const right = left + columns * format.width;
  const bottom = top + rows * format.height;
  const upright = Array.from({ length: columns + 1 }, (_, index) => left + index * format.width);
  const across = Array.from({ length: rows + 1 }, (_, index) => top + index * format.height);
  const paths = [
    ...upright.map((x) => `M${x} ${top - 5}v4M${x} ${bottom + 1}v4`),
    ...across.map((y) => `M${left - 5} ${y}h4M${right + 1} ${y}h4`),
  ];
  return (
    <svg
      className="lines"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      aria-hidden="true"
    >
      <path className="cut" d={paths.join("")} />
    </svg>
  );
}
