/** What server and web app say to each other about printing. Imports nothing. */

/** What cards or pages are printed on. Lengths in mm. */
export type PrintMedium = Readonly<{
  /** “sheet”: several cards, both sides; “fold”: fold and glue; “single”: one card a page; the rest holds no cards. */
  layout: "sheet" | "fold" | "single" | "page" | "booklet" | "accordion";
  sheet?: Readonly<{ width: number; height: number }>;
  columns?: number;
  rows?: number;
  duplex?: "long-edge" | "short-edge";
  /** The paper is bought cut or perforated: nobody cuts it. */
  isReadyCut?: boolean;
  card?: Readonly<{ width: number; height: number; bleed: number; safe: number; cornerRadius: number }>;
  /** How a face fills the card, in its own units: see cards/face/face.css. */
  face?: Readonly<{ unit: number; width: number; height: number; bleed: number }>;
  shop?: Readonly<{
    order: string;
    colour: string;
    wants?: string;
    /** % */
    inkLimit?: number;
    notes: readonly string[];
    takenFrom: readonly string[];
    /** Date, as in 2026-11-22. */
    takenOn: string;
  }>;
}>;

export type PrintChoice = Readonly<{
  value: string;
  /** In the language of the catalogue; without one the page has a word for it, or shows the value. */
  title?: string;
  /** Values it had before; addresses with them go on working. */
  formerly?: readonly string[];
  /** Where it exists in some languages only. */
  languages?: readonly string[];
  /** Where it exists for some decks only: their ids. */
  decks?: readonly string[];
  medium?: PrintMedium;
}>;

/** One option that a product takes, as a form shows it. */
export type PrintField = Readonly<{
  name: string;
  /** The name it had before; addresses with it go on working. */
  formerly?: string;
  /** English, for an option that the page has no words for. */
  description: string;
  default?: unknown;
  /** Something must be chosen, although nothing is usual: one of the guides. */
  isNeeded: boolean;
  /** Only where cards share a sheet that is turned. */
  sheetsOnly: boolean;
}> &
  (
    | Readonly<{ kind: "choice"; choices: readonly PrintChoice[] }>
    | Readonly<{ kind: "switch" }>
    | Readonly<{ kind: "number"; min: number; max: number }>
    /** Two lengths in mm, `x` to the right and `y` downwards. */
    | Readonly<{ kind: "offset"; min: number; max: number }>
    | Readonly<{ kind: "list"; of: "text" }>
    /** Of whole numbers. */
    | Readonly<{ kind: "list"; of: "number"; min: number; max: number }>
    | Readonly<{ kind: "text"; max: number }>
  );

export type PrintProduct = Readonly<{
  name: string;
  title: string;
  description: string;
  /** It is files of this type that one gets, apart from others that may come along. */
  mediaType: "application/pdf" | "image/png";
  /** Screen readers can use it. */
  tagged: boolean;
  /** Its cards come without QR codes: the server has no public address that one could hold. */
  lacksCodes: boolean;
  languages: readonly string[];
  fields: readonly PrintField[];
}>;

/** GET /api/print/catalogue/:language */
export type PrintCatalogue = Readonly<{
  languages: readonly Readonly<{ id: string; name: string }>[];
  products: readonly PrintProduct[];
}>;

/** Something that is printed for a guide. */
export type KitPart = Readonly<{
  /** With soft hyphens in long words, like `paper`. */
  title: string;
  /** The paper, where there is one to choose. */
  paper?: string;
  /** For whom `count` copies are needed. */
  per: "table" | "person" | "room";
  count: number;
  /** Of one copy: sheets of paper, and cuts sheet by sheet; without them it shows once it is printed. */
  sheets?: number;
  cuts?: number;
  /** The query of the page for printing. */
  order: string;
}>;

/** GET /api/print/kits/:language, by the name of the guide. */
export type PrintKits = Readonly<Record<string, readonly KitPart[]>>;

export const printFaults = ["findings", "no-browser", "crashed", "too-slow", "internal"] as const;
/** “findings”: it cannot be printed like this; the rest is the server's. */
export type PrintFault = (typeof printFaults)[number];

/** `size` in bytes. `path` is its address on this server. */
export type PrintedFile = Readonly<{ name: string; size: number; mediaType: string; pages?: number; path: string }>;

/** All files of a print as one ZIP, where they are several. `path` is its address on this server. */
export type PrintArchive = Readonly<{ name: string; path: string }>;

/**
 * POST /api/print/jobs (a print request) and GET /api/print/jobs/:id. The id is the hash of what is asked for: whoever
 * asks for the same gets the same job.
 */
export type PrintJob = Readonly<{ id: string }> &
  (
    | Readonly<{ state: "queued"; ahead: number }>
    | Readonly<{ state: "building"; percent: number }>
    | Readonly<{ state: "done"; files: readonly PrintedFile[]; archive?: PrintArchive }>
    | Readonly<{ state: "failed"; fault: PrintFault; findings: readonly string[] }>
  );
