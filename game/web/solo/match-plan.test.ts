import { describe, expect, it } from "vitest";
import { botCount, botCounts, type Company, seatsOf } from "./match-plan.ts";

const three = { min: 3, max: 8 };
const two = { min: 2, max: 8 };
const alone: Company = { passes: false, ownName: "", names: [], bots: 2, strength: "easy" };
const passing = (...names: string[]): Company => ({ ...alone, passes: true, names, bots: 0 });

const names = (company: Company, limits = two) => {
  const planned = seatsOf(company, limits, "Mensch");
  return "seats" in planned ? planned.seats.map(({ name }) => name) : planned.fault;
};

describe("who sits at a table on one device", () => {
  it("is one person, named or not, and at least as many computers as the game needs", () => {
    expect(names(alone)).toEqual(["Mensch", "Ada", "Konrad"]);
    expect(names({ ...alone, ownName: " Gül ", bots: 0 })).toEqual(["Gül", "Ada"]);
    expect(names({ ...alone, bots: 0 }, three)).toHaveLength(3);
    expect(names({ ...alone, bots: 99 })).toHaveLength(8);
    expect(botCounts(alone, three)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it("is everybody who gave a name, with or without computers", () => {
    expect(names(passing("Anna", " ", "Ben", ""))).toEqual(["Anna", "Ben"]);
    expect(names(passing("Anna", "Ben"), three)).toEqual(["Anna", "Ben", "Ada"]);
    expect(botCounts(passing("A", "B", "C", "D", "E", "F", "G", "H"), two)).toEqual([0]);
    expect(botCount({ ...passing("Anna", "Ben"), bots: 7 }, two)).toBe(6);
  });

  it("tells everybody apart", () => {
    expect(names(passing("Anna", "änna"))).toBe("sameName");
    expect(names({ ...alone, ownName: "ada" })).toEqual(["ada", "Konrad", "Grace"]);
    expect(names(passing("Anna", "  "))).toBe("tooFewNames");
  });

  it("knows computers from people", () => {
    const planned = seatsOf({ ...alone, strength: "strong" }, two, "Mensch");
    expect("seats" in planned && planned.seats.map(({ bot }) => bot)).toEqual([null, "strong", "strong"]);
  });
});
