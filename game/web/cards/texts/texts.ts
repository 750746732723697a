/** What the pages say of the list of cards and the guides. */
export type ReadingTexts = Readonly<{
  cards: {
    title: string;
    failures: string;
    measures: string;
    deck: string;
    sector: string;
    cause: string;
    effect: string;
    all: string;
    found: (count: number) => string;
    none: string;
    reset: string;
    causeHint: string;
  };
  guides: {
    title: string;
    lead: string;
    guide: string;
    handout: string;
    rules: string;
    minutes: (count: number) => string;
    onlyIn: (language: string) => string;
    contents: string;
    print: string;
    goals: string;
    audience: string;
    groupSize: string;
    people: (min: number, max: number) => string;
    duration: string;
    materials: string;
    room: string;
  };
  /** What a guide needs for so many tables. */
  kit: {
    title: string;
    tables: string;
    people: (max: number, seats: number) => string;
    prints: string;
    what: string;
    copies: string;
    sheets: string;
    cuts: string;
    sum: string;
    unknown: string;
    hint: string;
    things: string;
  };
}>;
