import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Lrgb,
  type Rgb,
} from "culori";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { deckFolder } from "../fixtures/real-cards.ts";
import { deckFile } from "../schema/deck-file.ts";

const { groups, causes } = deckFile.parse(parse(readFileSync(join(deckFolder, "deck.yaml"), "utf8")));
const difference = differenceCiede2000();
const linear = converter("lrgb");

/** What somebody sees who lacks these receptors: the paper means light, while the library takes what a screen is sent. */
const without =
  (filter: (colour: Rgb) => Rgb) =>
  (colour: Lrgb): Lrgb => ({ ...filter({ ...colour, mode: "rgb" }), mode: "lrgb" });

type Seen = readonly [how: string, as: (colour: Lrgb) => Lrgb, least: number];

/** Machado and others, 2009, at full severity. The least distances are rounded down from those in docs/faces.md. */
test.each<Seen>([
  ["by most people", (colour) => colour, 13.5],
  ["without red receptors", without(filterDeficiencyProt(1)), 6],
  ["without green receptors", without(filterDeficiencyDeuter(1)), 6],
  ["without blue receptors", without(filterDeficiencyTrit(1)), 6],
])("colours of groups stay apart, and so do those of causes, as seen %s", (_, as, least) => {
  for (const some of [groups, causes]) {
    const seen = some.map(({ colour }) => ({ colour, light: as(linear(colour) as Lrgb) }));
    const near = seen.flatMap((one, index) =>
      seen.slice(index + 1).flatMap((other) => {
        const apart = difference(one.light, other.light);
        return apart < least ? [`${one.colour} and ${other.colour}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  }
});
