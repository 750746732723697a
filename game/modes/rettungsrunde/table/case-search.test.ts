import { describe, expect, it } from "vitest";
import { findCases } from "./case-search.ts";

const card = (id: string, name: string, title: string) => ({
  id,
  title,
  sector: id.slice(0, 1),
  municipality: { name, inhabitants: 1000 },
});
const cards = [
  card("A1", "Neu-Reißbrett", "Die Bank, auf der niemand saß"),
  card("B1", "Förderlingen", "Bitte schaltet eure Kamera ein"),
  card("B3", "Zettelrode", "Die heimlichen Kopien von Raum 12"),
];
const found = (wanted: string, sector = "") => findCases(cards, wanted, sector).map(({ id }) => id);

describe("the search for cases", () => {
  it.each([
    ["an id, in small letters", "b3", ["B3"]],
    ["a town", "Zettelrode", ["B3"]],
    ["a town without its umlaut", "forderl", ["B1"]],
    ["a town without its ß", "reissbrett", ["A1"]],
    ["a word of the title", "kamera", ["B1"]],
    ["two words, in any order", "kopien b3", ["B3"]],
    ["two words of different cards", "kamera zettelrode", []],
    ["nothing yet", "  ", ["A1", "B1", "B3"]],
  ])("finds by %s", (_, wanted, ids) => {
    expect(found(wanted)).toEqual(ids);
  });

  it("keeps to a sector", () => {
    expect(found("die", "B")).toEqual(["B3"]);
    expect(found("", "B")).toEqual(["B1", "B3"]);
  });
});
