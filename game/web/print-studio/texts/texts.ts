import type { PictureName } from "../advice-picture.tsx";

/** What a print is printed on, as far as the advice goes. */
export type AdviceKind = "sheet" | "ready" | "fold" | "single" | "page" | "booklet" | "accordion" | "shop";

/** One step of the advice; a step with the picture “duplex” and no text of its own goes by the edge. */
export type AdviceStep = Readonly<{ title: string; text: string; picture?: PictureName }>;

/** Products that need more, or something else, than their paper tells. */
export const advisedProducts = [
  ...(["box", "poster", "tabletop", "table", "pictures"] as const),
  ...(["blank", "checklist", "test-page", "large"] as const),
] as const;
export type ProductAdvice = Readonly<Record<(typeof advisedProducts)[number], readonly AdviceStep[]>>;

/** What the page for printing says. */
export type PrintTexts = Readonly<{
  title: string;
  lead: string;
  /** Stands before the link `toGuides`. */
  forTables: string;
  toGuides: string;
  nothing: string;
  product: string;
  language: string;
  where: string;
  office: string;
  shop: string;
  more: string;
  default: string;
  right: string;
  down: string;
  /** By name of the option. */
  options: Readonly<Record<string, Readonly<{ label: string; hint?: string }>>>;
  /** By the value of a choice that brings no title along. */
  values: Readonly<Record<string, string>>;
  /** `parts` of the address, such as “paper=a0”. */
  leftOut: (parts: string) => string;
  /** What fields expect that take something else than was typed; `least` and `most` as people write them. */
  expected: Readonly<{
    number: (min: string, max: string) => string;
    whole: (min: string, max: string) => string;
    list: string;
    text: (max: number) => string;
  }>;
  withoutCodes: string;
  submit: string;
  submitPictures: string;
  progress: string;
  queued: (ahead: number) => string;
  building: string;
  checking: string;
  done: (files: number) => string;
  download: (name: string) => string;
  view: string;
  pages: (count: number) => string;
  allFiles: (count: number) => string;
  moreFiles: (count: number) => string;
  share: string;
  retry: string;
  findings: string;
  /** By code of the server; “internal” for all others. */
  refusals: Readonly<Record<string, string> & { internal: string }>;
  preview: string;
  previewLater: string;
  previewSoon: string;
  lines: string;
  /** Lengths in mm: of the bleed and the safe area, or width and height of the card. */
  line: Readonly<Record<"bleed" | "trim" | "safe", (length: number, height: number) => string>>;
  chosen: (cards: number) => string;
  noCards: string;
  /** How the file differs from its preview, by the way of printing colours. */
  colourHints: Readonly<Record<"black" | "cmyk", string>>;
  adviceTitle: string;
  advice: Readonly<Record<AdviceKind, readonly AdviceStep[]>>;
  /** Instead of what the paper tells. */
  productAdvice: ProductAdvice;
  /** For what screen readers can use. */
  readAloud: AdviceStep;
  duplex: Readonly<Record<"long" | "short", string>>;
  shopFacts: string;
  shopAsks: (width: number, height: number, bleed: number) => string;
  shopWants: (standard: string) => string;
  shopSources: (date: string) => string;
}>;
