import type { CSSProperties } from "react";
import { z } from "zod";
import type { Deck } from "../../cards/deck.ts";
import { type BackKind, BackPattern, BackSign } from "../../cards/face/card-back.tsx";
import { message } from "../../cards/text/message.ts";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import { type BoxSize, boxSize, cardThickness } from "../box/box-size.ts";
import { type DieLine, dieLine, type Panel } from "../box/die-line.ts";
import { CardPicture, firstPicture } from "../deck/picture.tsx";
import { selectCards } from "../deck/select-cards.ts";
import { loadFormat } from "../paper/card-format.ts";
import { printerMargin } from "../paper/outer-strips.ts";
import { withOptions } from "../product/options.ts";
import { proseIn } from "../typesetting/prose.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import { type DocumentJob, documentKind } from "./document-kind.ts";
import { readRules } from "./read-rules.ts";
import { sheetNotesOf, stripAt } from "./sheet-notes-of.tsx";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  glue: word,
  glueBottom: word,
  cards: word,
  leaflet: word,
  blurb: z.strictObject({ failures: word, measures: word, both: word }),
  both: word,
  facts: word.regex(/\{people\}.*\{minutes\}.*\{age\}/, "has {people}, {minutes} and {age}"),
  fits: word,
  legend: word,
  steps: z.array(word).min(1),
});
type Texts = z.infer<typeof texts>;

/** Three strips of four panels: the leaflet of the rules. */
const leafletLayers = 12;
/** A tuck box to cut, fold and glue. */
export const boxKind = documentKind<Texts>({
  takes: ["kind", "cardWeight"],
  needs: ["kind", "cardWeight"],
  texts: { name: "box", schema: texts },
  compose: (job) => {
    const { kind: which, cardWeight } = withOptions(job.options, "kind", "cardWeight");
    const { failures, measures } = selectCards(job.deck, { kind: which });
    const format = loadFormat(job.sources.print, job.product.format ?? "", `products/${job.product.name}.yaml`);
    const cards = failures.length + measures.length;
    // Each kind has its cover.
    const covers = [failures, measures].filter((some) => some.length > 0).length;
    const inner = boxSize({ format, cards: cards + covers, cardWeight, leafletLayers });
    const line = dieLine(inner);
    const left = (job.size.width - line.width) / 2;
    const missing = Math.max(
      printerMargin - left,
      line.height + 2 * printerMargin + legendHeight + notesHeight - job.size.height,
    );
    if (missing > 0)
      throw new PrintFailure([
        [job.product.name, message("large-box", { millimetres: missing, paper: job.options.paper ?? "" })],
      ]);
    const box = { which, cards, cardWeight, inner, line, left };
    return {
      pages: 1,
      names: { kind: which, weight: `${cardWeight}g` },
      content: { margins: [0, 0, 0, 0], styles: ["box"], body: <Sheet job={job} box={box} games={readRules(job)} /> },
    };
  },
});

/** Room for the legend below the box, in mm. */
const legendHeight = 50;
/** Room for ruler and name at the foot of the sheet, in mm. */
const notesHeight = 11;

type Box = Readonly<{
  which: "failures" | "measures" | "both";
  cards: number;
  cardWeight: number;
  inner: BoxSize;
  line: DieLine;
  left: number;
}>;

type SheetProps = { job: DocumentJob<Texts>; box: Box; games: readonly GuideDocument[] };

function Sheet({ job, box, games }: SheetProps) {
  const { texts: words, deck } = job;
  const { which, line, left, inner } = box;
  const { panels } = line;
  const { deckName, deckFailures, deckMeasures, backFailures, backMeasures } = deck.face;
  const kind = which === "measures" ? "measures" : "failures";
  const name = <p className="name">{deckName}</p>;
  const shown = firstPicture(deck[kind]);
  const subtitle = { failures: deckFailures, measures: deckMeasures, both: words.both }[which];
  const foot = job.size.height - printerMargin;
  const noted = sheetNotesOf(job, {
    sheets: 1,
    scale: stripAt(job.size, foot - notesHeight),
    slug: stripAt(job.size, foot - notesHeight / 2),
  });
  const number = new Intl.NumberFormat(deck.language.tag, { maximumFractionDigits: 2 });
  const filled = (text: string) =>
    text
      .replace("{cards}", `${box.cards}`)
      .replace("{weight}", `${box.cardWeight}`)
      .replace("{thickness}", number.format(cardThickness(box.cardWeight)))
      .replace("{size}", [inner.width, inner.height, inner.depth].map((mm) => number.format(mm)).join(" × "));
  return (
    <section className={`sheet box box-${which}`} lang={deck.language.tag}>
      <div className="flat" style={{ left: `${left}mm`, top: `${printerMargin}mm` }}>
        <div className="colour" style={at(grown(panels.front, ["left", "top", "bottom"]))} />
        <div className="colour" style={at(grown(panels.left, ["top", "bottom"]))} />
        <div className="colour" style={at(grown(panels.right, ["right", "top", "bottom"]))} />
        <div className="colour" style={at(grown(panels.lid, ["left", "right", "top"]))} />
        <Pattern panel={panels.front} kind={kind} />
        <div className="panel panel-front" style={at(panels.front)} data-fit="front">
          <div className={`sign sign-${kind}`}>
            <BackSign kind={kind} />
            {kind === "failures" && name}
            <p className="word">{kind === "failures" ? backFailures : backMeasures}</p>
            <p className="subtitle">{subtitle}</p>
            {kind === "measures" && name}
          </div>
          {shown !== undefined && (
            <div className="scene">
              <CardPicture pictures={job.sources.pictures()} card={shown} />
            </div>
          )}
        </div>
        <div className="panel" style={at(panels.back)} data-fit="back">
          <p className="blurb">{words.blurb[which]}</p>
          <Taste deck={deck} kind={kind} />
          <p className="facts">{factsOf(games, which, words.facts, deck.language.tag)}</p>
          <p className="contents">
            {filled(words.cards)}
            <br />
            {words.leaflet}
          </p>
        </div>
        <svg
          className="lines"
          width={`${line.width}mm`}
          height={`${line.height}mm`}
          viewBox={`0 0 ${line.width} ${line.height}`}
          aria-hidden="true"
        >
          <Spine panel={panels.left} text={subtitle} />
          <Spine panel={panels.right} text={subtitle} />
          <text
            x={0}
            y={0}
            transform={`translate(${panels.glue.x + 6.2} ${panels.glue.y + panels.glue.height / 2}) rotate(-90)`}
            fontSize={3.2}
            textAnchor="middle"
            data-width={panels.glue.height - 12}
          >
            {words.glue}
          </text>
          <text
            x={panels.bottom.x + panels.bottom.width / 2}
            y={panels.bottom.y + 6}
            fontSize={3.2}
            textAnchor="middle"
            data-width={panels.bottom.width - 12}
          >
            {words.glueBottom}
          </text>
          {/* Light below dark: lines are seen on paper and on the box's own colour. */}
          <path className="cut light" d={line.cut} />
          <path className="cut" d={line.cut} />
          <path className="fold light" d={line.folds} />
          <path className="fold" d={line.folds} />
        </svg>
      </div>
      <div
        className="legend"
        style={{ top: `${printerMargin + line.height + 8}mm`, height: `${legendHeight - 8}mm` }}
        data-fit="legend"
      >
        <p>
          <strong>{filled(words.fits)}</strong>
        </p>
        <p>{words.legend}</p>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {noted(1)}
    </section>
  );
}

/** For how many people, how long and from what age on is played with the cards in the box; empty where nothing is. */
function factsOf(games: readonly GuideDocument[], which: Box["which"], words: string, language: string): string {
  const heads = games.flatMap(({ frontMatter }) => (frontMatter.kind === "rules" ? [frontMatter] : []));
  const playable = heads.filter(({ playedWith }) => which === "both" || [which, "either"].includes(playedWith));
  if (playable.length === 0) return "";
  const number = new Intl.NumberFormat(language);
  const range = (amounts: readonly number[]) => {
    const [min, max] = [Math.min(...amounts), Math.max(...amounts)];
    return min === max ? number.format(min) : number.formatRange(min, max);
  };
  const facts = words
    .replace("{people}", range(playable.flatMap(({ groupSize }) => [groupSize.min, groupSize.max])))
    .replace("{minutes}", range(playable.map(({ minutes }) => minutes)))
    .replace("{age}", `${Math.min(...playable.map(({ age }) => age))}`);
  // Lines break between facts, not in them.
  return facts.replaceAll(/(?<!·) (?!·)/g, "\u00a0");
}

/** One card of the box, to give a taste of it. */
function Taste({ deck, kind }: { deck: Deck; kind: BackKind }) {
  const prose = proseIn(deck.language);
  if (kind === "measures") {
    const card = deck.measures.at(-1);
    return card === undefined ? null : (
      <div className="taste">
        <p className="town">{card.title}</p>
        <p>{prose(card.do)}</p>
      </div>
    );
  }
  const card = deck.failures.at(-1);
  return card === undefined ? null : (
    <div className="taste">
      <p className="town">{card.municipality.name}</p>
      <p>{prose(card.happened)}</p>
    </div>
  );
}

/** How far the box's colour runs past a cut or on to a flap that is hidden, in mm: nobody cuts to a hair. */
const bleed = 1.5;

function grown({ x, y, width, height }: Panel, sides: readonly ("left" | "right" | "top" | "bottom")[]): Panel {
  const by = (side: (typeof sides)[number]) => (sides.includes(side) ? bleed : 0);
  return {
    ...{ x: x - by("left"), y: y - by("top") },
    ...{ width: width + by("left") + by("right"), height: height + by("top") + by("bottom") },
  };
}

/** The pattern of the cards' backs on a panel. */
function Pattern({ panel, kind }: { panel: Panel; kind: BackKind }) {
  const half = { width: panel.width / 2, height: panel.height / 2 };
  return (
    <svg
      className="pattern"
      style={at(panel)}
      viewBox={`${-half.width} ${-half.height} ${panel.width} ${panel.height}`}
      aria-hidden="true"
    >
      <BackPattern kind={kind} half={half} />
    </svg>
  );
}

/** How much of the spine's height its plate takes, and of its width. */
const plate = { height: 0.78, width: 0.66 };

/** A plate like a town's sign along the side, to be read on a shelf. */
function Spine({ panel, text }: { panel: Panel; text: string }) {
  const size = Math.min(5, panel.width * 0.42);
  const [length, width] = [panel.height * plate.height, Math.min(panel.width * plate.width, 11)];
  const place = `translate(${panel.x + panel.width / 2} ${panel.y + panel.height / 2}) rotate(-90)`;
  return (
    <g transform={place}>
      <rect
        className="spine-plate"
        x={-length / 2}
        y={-width / 2}
        width={length}
        height={width}
        rx={1.4}
        strokeWidth={0.5}
      />
      <text className="spine" y={size * 0.35} fontSize={size} textAnchor="middle" data-width={length - 4}>
        {text}
      </text>
    </g>
  );
}

const at = ({ x, y, width, height }: Panel): CSSProperties => ({
  left: `${x}mm`,
  top: `${y}mm`,
  width: `${width}mm`,
  height: `${height}mm`,
});
