import { describe, expect, it } from "vitest";
import { testDeck } from "../../modes/fixtures/test-deck.ts";
import { builtAddresses, withAddresses } from "../content/web-deck.ts";
import { cardsChosen, readCardChoice, writeCardChoice } from "./card-choice.ts";

const read = (search: string) => readCardChoice(new URLSearchParams(search));
const none = { deck: undefined, kind: "", sector: "", cause: "", effect: "" };

describe("the address of the list of cards", () => {
  it.each([
    ["", none],
    ["deck=bauhof&sector=Tools", { ...none, deck: "bauhof", sector: "Tools" }],
    ["kind=measures&cause=3", { ...none, kind: "measures", cause: "3" }],
    ["kind=everything", none],
    // As it was written until decks had names.
    ["deck=failures&cause=3", { ...none, kind: "failures", cause: "3" }],
    ["deck=measures", { ...none, kind: "measures" }],
  ])("%s chooses %o", (search, choice) => {
    expect(read(search)).toEqual(choice);
  });

  it("is written as it is read, without what an older one said, and with what else stands in it", () => {
    const address = new URLSearchParams("deck=failures&lang=en");
    const next = writeCardChoice(address, { ...readCardChoice(address), deck: "bauhof" });
    expect(next.toString()).toBe("deck=bauhof&lang=en&kind=failures");
  });
});

it("chooses cards by each field, and no way out where failures alone can have what is asked for", () => {
  const deck = withAddresses(testDeck, builtAddresses);
  const chosen = (search: string) => {
    const { failures, measures } = cardsChosen(deck, read(search));
    return [failures.length, measures.length];
  };
  expect(chosen("")).toEqual([32, 32]);
  expect(chosen("kind=failures")).toEqual([32, 0]);
  expect(chosen("kind=measures")).toEqual([0, 32]);
  expect(chosen("sector=C")).toEqual([4, 0]);
  expect(chosen("cause=3")).toEqual([4, 4]);
  expect(chosen("effect=none")).toEqual([0, 0]);
});
