// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the page for printing says. */
export type PrintingTexts = Readonly<{
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
  options: Readonly<{
    deck: Readonly<{
      label: string;
    }>;
    kind: Readonly<{
      label: string;
    }>;
    cards: Readonly<{
      label: string;
      hint: string;
    }>;
    sectors: Readonly<{
      label: string;
      hint: string;
    }>;
    causes: Readonly<{
      label: string;
      hint: string;
    }>;
    together: Readonly<{
      label: string;
    }>;
    withoutCover: Readonly<{
      label: string;
      hint: string;
    }>;
    paper: Readonly<{
      label: string;
    }>;
    shop: Readonly<{
      label: string;
    }>;
    colour: Readonly<{
      label: string;
    }>;
    duplex: Readonly<{
      label: string;
    }>;
    backOffset: Readonly<{
      label: string;
      hint: string;
    }>;
    backBleed: Readonly<{
      label: string;
      hint: string;
    }>;
    cardWeight: Readonly<{
      label: string;
      hint: string;
    }>;
    guide: Readonly<{
      label: string;
    }>;
  }>;
  /** By the value of a choice that brings no title along. */
  values: Readonly<{
    failures: string;
    measures: string;
    both: string;
    rgb: string;
    cmyk: string;
    "low-ink": string;
    black: string;
    "long-edge": string;
    "short-edge": string;
  }>;
  /** `parts` of the address, such as “paper=a0”. */
  leftOut: (values: { parts: string | number }) => string;
  /** What fields expect that take something else than was typed. */
  expected: Readonly<{
    number: (values: { min: string | number; max: string | number }) => string;
    whole: (values: { min: string | number; max: string | number }) => string;
    list: string;
    text: (values: { max: string | number }) => string;
  }>;
  withoutCodes: string;
  submit: string;
  submitPictures: string;
  progress: string;
  queued: (values: { ahead: number }) => string;
  building: string;
  checking: string;
  done: (values: { files: number }) => string;
  download: (values: { name: string | number }) => string;
  view: string;
  pages: (values: { count: number }) => string;
  allFiles: (values: { count: string | number }) => string;
  moreFiles: (values: { count: number }) => string;
  share: string;
  retry: string;
  findings: string;
  /** By code of the server; `internal` for all others. */
  refusals: Readonly<{
    "invalid-request": string;
    findings: string;
    "too-many": string;
    "print-queue-full": string;
    "no-browser": string;
    crashed: string;
    "too-slow": string;
    offline: string;
    closing: string;
    internal: string;
  }>;
  preview: string;
  previewLater: string;
  previewSoon: string;
  lines: string;
  /** Lengths in mm. */
  line: Readonly<{
    bleed: (values: { length: string | number }) => string;
    trim: (values: { width: string | number; height: string | number }) => string;
    safe: (values: { length: string | number }) => string;
  }>;
  chosen: (values: { cards: number }) => string;
  noCards: string;
  /** How the file differs from its preview, by the way of printing colours. */
  colourHints: Readonly<{
    black: string;
    cmyk: string;
  }>;
}>;
