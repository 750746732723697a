import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { amountOf, causeOf, type Deck, effectOf, formatValue, levelName, sectorOf } from "../deck.ts";
import { houseDeck } from "../fixtures/house-deck.ts";
import { CardBack } from "./card-back.tsx";
import { FailureFace } from "./failure-face.tsx";
import { MeasureFace } from "./measure-face.tsx";
import { QrCode } from "./qr-code.tsx";

const decks = ["de", "en", "de-simple"].map(houseDeck);
const address = "HTTPS://QUARTETT.EXAMPLE.ORG/K/A1";

const unescaped = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot|#x27);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" })[name] ?? "",
  );

/** Every piece of text on a face with the box that is measured for overflow, and the class of its own element. */
function textOn(markup: string) {
  const open: { box: string | undefined; className: string }[] = [];
  const found: { text: string; box: string | undefined; className: string }[] = [];
  for (const [, closing, attributes = "", selfClosing, text] of markup.matchAll(/<(\/?)[\w-]+([^>]*?)(\/?)>([^<]*)/g)) {
    if (closing === "/") open.pop();
    else if (selfClosing === "") {
      const box = /data-fit="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1)?.box;
      open.push({
        box,
        className: /class="([^"]*)"/.exec(attributes)?.[1] ?? "",
      });
    }
    const { box, className = "" } = open.at(-1) ?? { box: undefined };
    if (text?.trim()) found.push({ text: unescaped(text), box, className });
  }
  return found;
}

const textIn = (markup: string, box: string) =>
  textOn(markup)
    .filter((piece) => piece.box === box)
    .map((piece) => piece.text)
    .join("");

const failureFaces = (deck: Deck) =>
  deck.failures.map((card) => ({
    card,
    markup: renderToStaticMarkup(
      <FailureFace deck={deck} card={card} picture={<svg />} qrCode={<QrCode address={address} />} />,
    ),
  }));
const measureFaces = (deck: Deck) =>
  deck.measures.map((card) => ({
    card,
    markup: renderToStaticMarkup(<MeasureFace deck={deck} card={card} qrCode={<QrCode address={address} />} />),
  }));

/** The code is two or three letters in every language; all other text may be too long and has to be measured. */
const unmeasured = (markup: string) =>
  textOn(markup).filter(({ box, className }) => box === undefined && className !== "face-code");

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("failure faces in $language", ({ deck }) => {
  it("show title, story, six values, sector, level, effect and municipality", () => {
    expect(deck.failures).toHaveLength(32);
    for (const { card, markup } of failureFaces(deck)) {
      expect(textIn(markup, "title")).toBe(card.title);
      expect(textIn(markup, "happened")).toBe(card.happened);
      expect(textIn(markup, "sector")).toBe(sectorOf(deck, card.sector).name);
      expect(textIn(markup, "level")).toBe(levelName(deck, card.level));
      expect(textIn(markup, "municipality")).toContain(card.municipality.name);
      for (const effect of card.effects)
        expect(textOn(markup).map(({ text }) => text)).toContain(effectOf(deck, effect).name);
      expect(deck.values).toHaveLength(6);
      for (const value of deck.values) {
        const amount = formatValue(deck, value, amountOf(card, value.id));
        expect(textIn(markup, `values.${value.id}`)).toBe(`${value.name} ${amount}`);
      }
      expect(textIn(markup, "valuesNote")).toBe(deck.face.valuesNote);
    }
  });

  it("say nothing about values where decks share none", () => {
    for (const { markup } of failureFaces({ ...deck, values: [] })) expect(textIn(markup, "valuesNote")).toBe("");
  });

  it("do not give the solution away: cause, reasons, lesson, questions and measures stay behind the QR code", () => {
    for (const { card, markup } of failureFaces(deck)) {
      // Without the drawings' paths: the way "M21 4" in a QR code is no measure.
      const face = unescaped(markup)
        .replace(/ d="[^"]*"/g, "")
        .toLowerCase();
      const measures = deck.measures.filter(({ id }) => card.measures.includes(id));
      expect(measures).toHaveLength(4);
      const solution = [
        ...decks.map((each) => causeOf(each, card.cause).name),
        ...[card.causeWhy, card.lesson, ...card.questions, ...card.otherCauses.map(({ whyNot }) => whyNot)],
        ...measures.flatMap(({ id, title }) => [id, title]),
      ];
      for (const part of solution) expect(face, `${card.id}: ${part}`).not.toContain(part.toLowerCase());
      expect(markup).not.toMatch(/data-cause|cause=/);
    }
  });

  it("measure every text that may run over", () => {
    for (const { markup } of failureFaces(deck)) expect(unmeasured(markup)).toEqual([]);
  });

  it("say in words which way each value wins", () => {
    const { markup = "" } = failureFaces(deck)[0] ?? {};
    for (const { direction } of deck.values) expect(markup).toContain(`aria-label="${direction}"`);
  });
});

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("measure faces in $language", ({ deck }) => {
  it("show what it helps against, what to do, the first step and whom to involve", () => {
    expect(deck.measures).toHaveLength(32);
    for (const { card, markup } of measureFaces(deck)) {
      expect(textIn(markup, "title")).toBe(card.title);
      expect(textIn(markup, "cause")).toContain(causeOf(deck, card.cause).name);
      expect(textIn(markup, "do")).toBe(card.do);
      expect(textIn(markup, "firstStep")).toBe(card.firstStep);
      expect(textIn(markup, "involve")).toBe(card.involve);
    }
  });

  it("measure every text that may run over", () => {
    for (const { markup } of measureFaces(deck)) expect(unmeasured(markup)).toEqual([]);
  });
});

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("every card in $language", ({ deck }) => {
  it("names its code and language, and has a QR code only where there is an address", () => {
    for (const { card, markup } of [...failureFaces(deck), ...measureFaces(deck)]) {
      expect(textOn(markup).filter(({ text }) => text === card.id)).toHaveLength(2);
      expect(markup).toContain(`lang="${deck.language.tag}"`);
      expect(markup).toContain(`aria-label="${address}"`);
    }
    const [card] = deck.failures;
    if (card === undefined) throw new Error("empty deck");
    expect(renderToStaticMarkup(<FailureFace deck={deck} card={card} picture={null} />)).not.toContain("face-qr");
  });

  it("hides its front behind a back that only tells the two decks apart", () => {
    const backs = (["failures", "measures"] as const).map((kind) =>
      renderToStaticMarkup(<CardBack deck={deck} kind={kind} />),
    );
    expect(textIn(backs[0] ?? "", "word")).toBe(deck.face.backFailures.repeat(2));
    expect(textIn(backs[1] ?? "", "word")).toBe(deck.face.backMeasures.repeat(2));
    expect(backs[0]).not.toBe(backs[1]);
  });
});
