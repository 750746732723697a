/** In which order the pages of single cards come, and in how many files. */
export const pageOrders = [
  "front-back",
  "back-front",
  /** All fronts, then the one back. */
  "fronts-then-back",
  /** A file of fronts and a file with as many backs. */
  "two-files",
  /** A file of fronts and a file with the one back. */
  "two-files-one-back",
] as const;
export type PageOrder = (typeof pageOrders)[number];
