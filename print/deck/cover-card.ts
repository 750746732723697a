import { z } from "zod";
import { type CardGrid, sheetCount } from "../paper/sheet-grid.ts";
import type { PrintOptions } from "../product/options.ts";
import { deckVersion } from "../sheet-notes/deck-version.ts";
import { joinLastWords } from "../typesetting/soft-hyphens.ts";
import { readTexts } from "../vocabulary/named-files.ts";
import type { Sources } from "../vocabulary/sources.ts";
import { type CoverCard, type DeckPart, frontsOf } from "./deck-side.ts";
import { firstPicture } from "./picture.tsx";
import { isSelection } from "./select-cards.ts";

const word = z.string().trim().min(1);
const steps = z.array(word).length(3);
const coverTexts = z.strictObject({
  both: word,
  steps: z.strictObject({ failures: steps, measures: steps, both: steps }),
  misprints: word,
  edition: word.regex(/\{edition\}.*\{print\}/, "has {edition} and {print}"),
});

/**
 * What makes the cover of a part of `language`'s deck. Its edition is the deck's version and what tells prints of other
 * texts apart. Throws PrintFailure if the texts are missing or wrong.
 */
function coverOf(sources: Sources, language: string): (part: DeckPart) => CoverCard {
  const texts = readCoverTexts(sources, language);
  const deck = sources.deckIn(language);
  const edition = editionIn(texts, sources, language);
  return ({ sides }) => {
    const [first, ...others] = sides.map(({ kind }) => kind);
    const kind = first ?? "failures";
    const { deckFailures, deckMeasures } = deck.face;
    return {
      kind,
      subtitle: others.length > 0 ? texts.both : { failures: deckFailures, measures: deckMeasures }[kind],
      steps: texts.steps[others.length > 0 ? "both" : kind].map(joinLastWords),
      misprints: texts.misprints,
      edition,
      picture: firstPicture(deck[kind]),
    };
  };
}

/** What tells editions of a deck apart, in its language's words. Throws PrintFailure like {@link withCovers}. */
export const editionOf = (sources: Sources, language: string): string =>
  editionIn(readCoverTexts(sources, language), sources, language);

const readCoverTexts = ({ print }: Sources, language: string) => readTexts(print, language, "cover", coverTexts);

const editionIn = ({ edition }: z.infer<typeof coverTexts>, sources: Sources, language: string): string =>
  edition.replace("{edition}", sources.edition()).replace("{print}", deckVersion(sources.deckIn(language)));

type Covered = Readonly<{
  options: PrintOptions;
  sources: Sources;
  language: string;
  /** Of sheets of several cards. */
  grid: CardGrid | undefined;
}>;

/**
 * `parts` with their covers as last cards; as they are where cards are selected, or nobody wants covers. Where a cover
 * would take a sheet of its own, all those share one, in a part of their own: the piles of the others stay as high as
 * they are. Throws PrintFailure like {@link coverOf}.
 */
export function withCovers(parts: readonly DeckPart[], { options, sources, language, grid }: Covered): DeckPart[] {
  const [first] = parts;
  if (first === undefined || options.withoutCover !== false || isSelection(options)) return [...parts];
  const cover = coverOf(sources, language);
  const hasRoom = (part: DeckPart) => grid === undefined || hasFreePlace(frontsOf(part).length, grid);
  const apart = parts.filter((part) => !hasRoom(part)).map(cover);
  const { deck } = first;
  return [
    ...parts.map((part) => (hasRoom(part) ? { ...part, covers: [cover(part)] } : part)),
    ...(apart.length === 0 ? [] : [{ name: "cover", title: deck.face.deckName, deck, sides: [], covers: apart }]),
  ];
}

const hasFreePlace = (cards: number, grid: CardGrid): boolean =>
  sheetCount(cards + 1, grid) === sheetCount(cards, grid);
