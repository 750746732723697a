import { type CSSProperties, type ReactNode, useState } from "react";
import { isCalled } from "../../../cards/card-code.ts";
import { CardBack } from "../../../cards/face/card-back.tsx";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import { MeasureFace } from "../../../cards/face/measure-face.tsx";
import type { PrintMedium } from "../../protocol/print-studio.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { builtDeck, type DeckSource, useContent } from "../content/use-content.ts";
import type { WebDeck, WebFailure, WebMeasure } from "../content/web-deck.ts";
import { useDeckOffers } from "../decks/deck-offers.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import type { PrintingTexts } from "../texts/printing-texts.ts";
import { InlineDrawing } from "./inline-drawing.tsx";
import { chosenValue, type PrintOrder } from "./print-order.ts";
import { usePrintTexts } from "./use-print-texts.ts";
import "../../../cards/face/low-ink.css";

type PreviewProps = Readonly<{ order: PrintOrder; medium: PrintMedium }>;

/** The first cards of what was chosen; nothing for a deck that can be printed but not looked at. */
export function DeckPreview({ order, medium }: PreviewProps) {
  const { deck } = order.options;
  if (deck === undefined) return <CardPreview order={order} medium={medium} source={builtDeck} />;
  return <OfferedPreview order={order} medium={medium} deck={String(deck)} />;
}

/** Cards of a deck that is not built with the pages come from the server. */
function OfferedPreview({ order, medium, deck }: PreviewProps & { deck: string }) {
  const offers = useDeckOffers();
  const offer = offers.status === "ready" ? offers.content.find(({ id }) => id === deck) : undefined;
  return offer && <CardPreview key={deck} order={order} medium={medium} source={deckSourceOf([offer], true)} />;
}

/** The first cards of what was chosen, as they are printed, with the lines that matter for cutting. */
function CardPreview({ order, medium, source }: PreviewProps & { source: DeckSource }) {
  const texts = usePrintTexts();
  const key = `${source.key}/${order.language}/deck`;
  const deck = useContent(key, () => source.load(order.language, "deck") as Promise<WebDeck>);
  const [withLines, setWithLines] = useState(true);
  return (
    <section className="print-preview" aria-labelledby="print-preview-title">
      <h2 id="print-preview-title">{texts.preview}</h2>
      <label className="print-switch">
        <input type="checkbox" checked={withLines} onChange={(event) => setWithLines(event.target.checked)} />
        {texts.lines}
      </label>
      <LoadingView loaded={deck}>
        {(content) => (
          <>
            <Cards deck={content} order={order} medium={medium} withLines={withLines} />
            {withLines && (
              <ul className="print-lines">
                {lines.map((line) => (
                  <li key={line}>
                    <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
                      <line className={`line-${line}`} x1="0" y1="4" x2="24" y2="4" />
                    </svg>
                    {lineText(texts, line, medium)}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </LoadingView>
    </section>
  );
}

const lines = ["bleed", "trim", "safe"] as const;

function lineText({ line }: PrintingTexts, name: (typeof lines)[number], { card }: PrintMedium): string {
  const { width = 0, height = 0, bleed = 0, safe = 0 } = card ?? {};
  if (name === "trim") return line.trim({ width, height });
  return line[name]({ length: name === "bleed" ? bleed : safe });
}

type CardsProps = Readonly<{
  deck: WebDeck;
  order: PrintOrder;
  medium: PrintMedium;
  withLines: boolean;
}>;

function Cards({ deck, order, medium, withLines }: CardsProps) {
  const texts = usePrintTexts();
  const { failures, measures } = chosen(deck, order);
  const [failure, measure] = [failures[0], measures[0]];
  const colour = order.product.fields.find(({ name }) => name === "colour");
  const inColour = colour === undefined ? undefined : chosenValue(order, colour);
  const hint = Object.entries(texts.colourHints).find(([name]) => name === inColour)?.[1];
  if (failure === undefined && measure === undefined) return <p>{texts.noCards}</p>;
  const size = medium.face;
  const frame = { medium, withLines };
  return (
    <>
      <p className="hint">{texts.chosen({ cards: failures.length + measures.length })}</p>
      {/* Looking is enough here: the cards themselves are read on their own pages. */}
      <div className="print-cards" data-colour={inColour} inert>
        {failure !== undefined && (
          <Framed {...frame}>
            <FailureFace deck={deck} card={failure} picture={<InlineDrawing path={failure.picture} />} />
          </Framed>
        )}
        {measure !== undefined && (
          <Framed {...frame}>
            <MeasureFace
              deck={deck}
              card={measure}
              picture={measure.picture === undefined ? undefined : <InlineDrawing path={measure.picture} />}
            />
          </Framed>
        )}
        <Framed {...frame}>
          <CardBack
            deck={deck}
            kind={failure === undefined ? "measures" : "failures"}
            {...(size === undefined ? {} : { size })}
          />
        </Framed>
      </div>
      {hint !== undefined && <p className="hint">{hint}</p>}
    </>
  );
}

/** The cards that the server would choose. */
function chosen(deck: WebDeck, { product, options }: PrintOrder) {
  const defaultKind = product.fields.find(({ name }) => name === "kind")?.default;
  const which = options.kind ?? defaultKind;
  const named = ["cards", "sectors", "causes"].map((name) => (options[name] ?? []) as readonly (string | number)[]);
  const [cards = [], sectors = [], causes = []] = named;
  const everything = named.every((list) => list.length === 0);
  const isIn = (card: WebFailure | WebMeasure) =>
    everything ||
    cards.some((named) => isCalled(card, `${named}`)) ||
    causes.includes(card.cause) ||
    ("sector" in card && sectors.includes(card.sector));
  return {
    failures: which === "measures" ? [] : deck.failures.filter(isIn),
    measures: which === "failures" ? [] : deck.measures.filter(isIn),
  };
}

function Framed({ medium, withLines, children }: Pick<CardsProps, "medium" | "withLines"> & { children: ReactNode }) {
  const { card, face } = medium;
  if (card === undefined || face === undefined) return <div className="print-card">{children}</div>;
  const { width, height, bleed, safe, cornerRadius } = card;
  const style = {
    "--card-unit": face.unit,
    "--card-width": face.width,
    "--card-height": face.height,
    "--card-bleed": face.bleed,
    "--card-full": width + 2 * bleed,
  } as CSSProperties;
  const trim = { x: bleed, y: bleed, width, height };
  const inner = { x: bleed + safe, y: bleed + safe, width: width - 2 * safe, height: height - 2 * safe };
  const full = `0 0 ${width + 2 * bleed} ${height + 2 * bleed}`;
  return (
    <div className="print-card" style={style}>
      {children}
      {withLines && (
        <svg className="print-overlay" viewBox={full} aria-hidden="true">
          <path
            className="area-bleed"
            fillRule="evenodd"
            d={`M0 0h${width + 2 * bleed}v${height + 2 * bleed}h-${width + 2 * bleed}zM${bleed} ${bleed}h${width}v${height}h-${width}z`}
          />
          <rect className="line-bleed" width={width + 2 * bleed} height={height + 2 * bleed} />
          <rect className="line-trim" {...trim} rx={cornerRadius} />
          <rect className="line-safe" {...inner} />
        </svg>
      )}
    </div>
  );
}
