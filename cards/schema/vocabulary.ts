/** The closed lists of the deck. Types and runtime values come from the same line; this file imports nothing. */

export const sectorLetters = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;
export type SectorLetter = (typeof sectorLetters)[number];

export const levelNumbers = [1, 2, 3, 4] as const;
export type LevelNumber = (typeof levelNumbers)[number];

export const causeNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type CauseNumber = (typeof causeNumbers)[number];

export const effectIds = [
  "algorithm-bias",
  "digital-control",
  "platform-companies",
  "data-sovereignty",
  "participation",
  "digital-divide",
  "structural-disparity",
] as const;
export type EffectId = (typeof effectIds)[number];

/** In the order in which the face prints them. */
export const valueIds = ["money", "months", "affected", "participation", "technology", "gloss"] as const;
export type ValueId = (typeof valueIds)[number];

export type CardValues = Readonly<Record<ValueId, number>>;

/** The language in which cards are written first; its texts stand beside the facts. */
export const baseLanguage = "de";
