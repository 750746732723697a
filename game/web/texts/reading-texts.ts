// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the pages say of the list of cards and the guides. */
export type ReadingTexts = Readonly<{
  cards: Readonly<{
    title: string;
    failures: string;
    measures: string;
    sector: string;
    cause: string;
    effect: string;
    all: string;
    found: (values: { count: number }) => string;
    none: string;
    reset: string;
    causeHint: string;
  }>;
  guides: Readonly<{
    title: string;
    lead: string;
    guide: string;
    handout: string;
    rules: string;
    minutes: (values: { count: string | number }) => string;
    onlyIn: (values: { language: string | number }) => string;
    contents: string;
    print: string;
    /** Leads to the guide's plan, step by step with a clock. */
    run: string;
    workshop: string;
    goals: string;
    audience: string;
    groupSize: string;
    people: (values: { min: string | number; max: string | number }) => string;
    duration: string;
    materials: string;
    room: string;
  }>;
  /** What a guide needs for so many tables. */
  kit: Readonly<{
    title: string;
    tables: string;
    people: (values: { max: string | number; seats: string | number }) => string;
    prints: string;
    what: string;
    copies: string;
    sheets: string;
    cuts: string;
    sum: string;
    unknown: string;
    hint: string;
    things: string;
  }>;
}>;
