import type { Strength } from "../../mode/bot.ts";
import type { SeatLimits } from "../../mode/limits.ts";
import { isSameName } from "../../protocol/names.ts";
import type { LocalTexts } from "../texts/local-texts.ts";
import type { LocalSeat } from "./match-record.ts";

/** What the form says about who plays. `names` are those of people who hand one device on. */
export type Company = Readonly<{
  passes: boolean;
  ownName: string;
  names: readonly string[];
  bots: number;
  strength: Strength;
}>;

export const longestName = 24;

const botNames = ["Ada", "Konrad", "Grace", "Alan", "Hedy", "Edsger", "Joan", "Niklaus"];

const peopleOf = ({ passes, ownName, names }: Company): string[] =>
  (passes ? names : [ownName]).map((name) => name.trim()).filter((name) => !passes || name !== "");

/** Numbers of computer players that this company may choose from, the fewest first. */
export function botCounts(company: Company, { min, max }: SeatLimits): number[] {
  const people = Math.min(Math.max(company.passes ? 2 : 1, peopleOf(company).length), max);
  const fewest = Math.max(company.passes ? 0 : 1, min - people);
  return Array.from({ length: max - people - fewest + 1 }, (_, more) => fewest + more);
}

/** The number chosen, or the nearest that is allowed. */
export function botCount(company: Company, limits: SeatLimits): number {
  const counts = botCounts(company, limits);
  return Math.min(Math.max(company.bots, counts[0] ?? 0), counts.at(-1) ?? 0);
}

/** Who sits where, people first; or what is wrong with the names. `someone` stands for a person without a name. */
export function seatsOf(
  company: Company,
  limits: SeatLimits,
  someone: string,
): { seats: readonly LocalSeat[] } | { fault: keyof LocalTexts["faults"] } {
  const people = peopleOf(company).map((name) => (name === "" ? someone : name));
  if (company.passes && people.length < 2) return { fault: "tooFewNames" };
  const isTaken = (name: string, others: readonly string[]) => others.some((other) => isSameName(name, other));
  if (people.some((name, index) => isTaken(name, people.slice(0, index)))) return { fault: "sameName" };
  const bots = botNames.filter((name) => !isTaken(name, people)).slice(0, botCount(company, limits));
  return {
    seats: [...people.map((name) => ({ name, bot: null })), ...bots.map((name) => ({ name, bot: company.strength }))],
  };
}
