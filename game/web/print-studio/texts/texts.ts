import type { PictureName } from "../advice-picture.tsx";

/** What a print is printed on, as far as the advice goes. */
export type AdviceKind = "sheet" | "fold" | "single" | "page" | "booklet" | "accordion" | "shop";

/** One step of the advice; the text of a step with the picture “duplex” goes by the edge. */
export type AdviceStep = Readonly<{ title: string; text: string; picture?: PictureName }>;

/** What the page for printing says. */
export type PrintTexts = Readonly<{
  title: string;
  lead: string;
  nothing: string;
  product: string;
  language: string;
  where: string;
  office: string;
  shop: string;
  more: string;
  usual: string;
  right: string;
  down: string;
  /** By name of the option. */
  options: Readonly<Record<string, Readonly<{ label: string; hint?: string }>>>;
  /** By the value of a choice that brings no title along. */
  values: Readonly<Record<string, string>>;
  submit: string;
  progress: string;
  queued: (ahead: number) => string;
  building: string;
  checking: string;
  done: (files: number) => string;
  download: (name: string) => string;
  view: string;
  pages: (count: number) => string;
  share: string;
  retry: string;
  findings: string;
  /** By code of the server; “internal” for all others. */
  refusals: Readonly<Record<string, string> & { internal: string }>;
  preview: string;
  previewLater: string;
  lines: string;
  /** Lengths in mm: of the bleed and the safe area, or width and height of the card. */
  line: Readonly<Record<"bleed" | "trim" | "safe", (length: number, height: number) => string>>;
  chosen: (cards: number) => string;
  noCards: string;
  blackHint: string;
  adviceTitle: string;
  advice: Readonly<Record<AdviceKind, readonly AdviceStep[]>>;
  /** For what screen readers can use. */
  readAloud: AdviceStep;
  duplex: Readonly<Record<"long" | "short", string>>;
  shopFacts: string;
  shopAsks: (width: number, height: number, bleed: number) => string;
  shopWants: (standard: string) => string;
  shopSources: (date: string) => string;
}>;
