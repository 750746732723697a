/** What the pages say of cards, stories and guides. */
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
  card: {
    story: string;
    think: string;
    solve: string;
    hide: string;
    solution: string;
    cause: string;
    notCause: string;
    lesson: string;
    questions: string;
    measures: string;
    sources: string;
    chapter: string;
    do: string;
    against: string;
    failuresOfCause: string;
    previous: string;
    next: string;
    unknown: (id: string) => string;
    fictional: string;
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
}>;
