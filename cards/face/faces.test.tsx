import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { codeOf } from "../card-code.ts";
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

/** Codes have two or three letters in every language; all other text may be too long and has to be measured. */
const unmeasured = (markup: string) =>
  textOn(markup).filter(({ box, className }) => box === undefined && className !== "face-code");

/** All that is told in words, without the drawings' paths: the way "M21 4" in a QR code is no measure. */
const told = (markup: string) =>
  unescaped(markup)
    .replace(/ d="[^"]*"/g, "")
    .toLowerCase();

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("failure faces in $language", ({ deck }) => {
  it("show title, what happened, six values, sector, municipality and the quartet", () => {
    expect(deck.failures).toHaveLength(32);
    for (const { card, markup } of failureFaces(deck)) {
      expect(textIn(markup, "title")).toBe(card.title);
      expect(textIn(markup, "happened")).toBe(card.happened);
      expect(textIn(markup, "sector")).toBe(sectorOf(deck, card.sector).name);
      expect(textIn(markup, "municipality")).toContain(card.municipality.name);
      expect(deck.values).toHaveLength(6);
      for (const value of deck.values) {
        const amount = formatValue(deck, value, amountOf(card, value.id));
        expect(textIn(markup, `values.${value.id}`)).toBe(`${value.name} ${amount}`);
      }
      const quartet = deck.failures.filter(({ sector }) => sector === card.sector);
      // The larger type of a simple language has room for the codes alone.
      const asked = quartet.map(({ id, title }) => (deck.language.simple ? id : `${id} ${title}`));
      expect(quartet.map(({ id }) => textIn(markup, `quartet.${id}`))).toEqual(asked);
    }
  });

  it("keep small print off: level, effects and what values are worth stand elsewhere", () => {
    for (const { card, markup } of failureFaces(deck)) {
      const elsewhere = [
        levelName(deck, card.level),
        deck.face.valuesNote,
        ...card.effects.map((id) => effectOf(deck, id).name),
      ];
      const texts = textOn(markup).map(({ text }) => text.trim());
      for (const text of elsewhere) expect(texts).not.toContain(text);
    }
  });

  it("do not give the solution away: cause, reasons, lesson, questions and measures stay behind the QR code", () => {
    for (const { card, markup } of failureFaces(deck)) {
      const measures = deck.measures.filter(({ id }) => card.measures.includes(id));
      expect(measures).toHaveLength(4);
      const solution = [
        ...decks.map((each) => causeOf(each, card.cause).name),
        ...[card.causeWhy, card.lesson, ...card.questions, ...card.otherCauses.map(({ whyNot }) => whyNot)],
        ...measures.flatMap(({ id, title }) => [id, title]),
      ];
      for (const part of solution) expect(told(markup), `${card.id}: ${part}`).not.toContain(part.toLowerCase());
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

  it("list the codes alone where a quartet has more cards than the foot has lines", () => {
    const [first] = deck.failures;
    if (first === undefined) throw new Error("empty deck");
    const failures = [...deck.failures, { ...first, id: "A5" }];
    const markup = renderToStaticMarkup(<FailureFace deck={{ ...deck, failures }} card={first} picture={null} />);
    expect(textIn(markup, "quartet.A5")).toBe("A5");
  });
});

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("measure faces in $language", ({ deck }) => {
  it("show what to do, the first step and the code of their group", () => {
    expect(deck.measures).toHaveLength(32);
    for (const { card, markup } of measureFaces(deck)) {
      expect(textIn(markup, "title")).toBe(card.title);
      expect(textIn(markup, "deck")).toBe(deck.face.backMeasures);
      expect(textIn(markup, "do")).toBe(card.do);
      expect(textIn(markup, "firstStep")).toBe(card.firstStep);
      const codes = textOn(markup).filter(({ className }) => className === "face-code");
      const own = `${causeOf(deck, card.cause).letter}${card.number}`;
      expect(codes.map(({ text }) => text)).toEqual([own, own]);
    }
  });

  it("do not tell against what they help: choosing one is a thought", () => {
    for (const { card, markup } of measureFaces(deck)) {
      const cause = causeOf(deck, card.cause);
      for (const each of decks) expect(told(markup)).not.toContain(causeOf(each, card.cause).name.toLowerCase());
      expect(told(markup)).not.toContain(cause.definition.toLowerCase());
      expect(textOn(markup).map(({ text }) => text)).not.toContain(String(cause.number));
      expect(textOn(markup).map(({ text }) => text)).not.toContain(card.id);
      expect(markup).not.toMatch(/cause-emblem|data-cause|cause=/);
    }
  });

  it("measure every text that may run over", () => {
    for (const { markup } of measureFaces(deck)) expect(unmeasured(markup)).toEqual([]);
  });

  it("have a signpost where the deck has no picture, and their id where it has no letters", () => {
    const [first] = deck.measures;
    if (first === undefined) throw new Error("empty deck");
    const { code: _code, picture: _picture, pictureAlt: _alt, ...plain } = first;
    const markup = renderToStaticMarkup(<MeasureFace deck={deck} card={plain} />);
    expect(markup).not.toContain("<img");
    expect(textOn(markup).filter(({ text }) => text === first.id)).toHaveLength(2);
  });
});

describe.each(decks.map((deck) => ({ deck, language: deck.language.id })))("every card in $language", ({ deck }) => {
  it("names its code and language, and has a QR code only where there is an address", () => {
    for (const { card, markup } of [...failureFaces(deck), ...measureFaces(deck)]) {
      expect(
        textOn(markup).filter((piece) => piece.className === "face-code" && piece.text === codeOf(card)),
      ).toHaveLength(2);
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
