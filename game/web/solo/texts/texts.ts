import type { Strength } from "../../../mode/bot.ts";
import type { Pace } from "../match-record.ts";

/** What the pages for playing on one device say. A language that lacks a text does not compile. */
export type LocalTexts = Readonly<{
  title: string;
  lead: string;
  withoutNet: string;
  onlyWithNet: string;
  who: string;
  alone: string;
  aloneHint: string;
  pass: string;
  passHint: string;
  yourName: string;
  yourNameHint: string;
  /** What a person alone is called who gives no name. */
  someone: string;
  names: string;
  namesHint: string;
  nameOf: (number: number) => string;
  addPerson: string;
  bots: string;
  botCount: (count: number) => string;
  strength: string;
  strengths: Record<Strength, string>;
  pace: string;
  paces: Record<Pace, string>;
  start: string;
  faults: Record<"tooFewNames" | "sameName" | "setup", string>;
  handOver: Readonly<{
    title: (name: string) => string;
    hint: string;
    take: (name: string) => string;
  }>;
  together: Readonly<{ title: string; hint: string; goOn: string }>;
  match: string;
  undo: string;
  restart: string;
  restartQuestion: string;
  end: string;
  endQuestion: string;
  kept: string;
  /** In place of `kept` where the browser remembers nothing. */
  keptInTab: string;
  again: string;
  other: string;
}>;
