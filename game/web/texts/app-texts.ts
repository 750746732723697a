// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Everything the pages say. A language that lacks a text does not compile. */
export type AppTexts = Readonly<{
  siteName: string;
  siteShort: string;
  skipToContent: string;
  menu: string;
  language: string;
  loading: string;
  loadFailed: string;
  tryAgain: string;
  cancel: string;
  notFoundTitle: string;
  notFoundText: string;
  toHome: string;
  nav: Readonly<{
    home: string;
    play: string;
    solo: string;
    cards: string;
    guides: string;
    print: string;
    privacy: string;
    accessibility: string;
    imprint: string;
    feedback: string;
  }>;
  home: Readonly<{
    title: string;
    lead: string;
    play: string;
    solo: string;
    joinTitle: string;
    joinText: string;
    joinCode: string;
    forWhomTitle: string;
    trainers: string;
    trainersText: string;
    trainersLink: string;
    trainersGuide: string;
    leaders: string;
    leadersText: string;
    leadersLink: string;
    printers: string;
    printersText: string;
    printersLink: string;
    citizens: string;
    citizensText: string;
    citizensLink: string;
    factTitle: string;
    factText: string;
    /** `title` is German in every language. */
    factSource: Readonly<{
      before: string;
      title: string;
      after: string;
    }>;
  }>;
  /** `link` stands before the names of games. */
  learn: Readonly<{
    link: string;
    newTab: string;
  }>;
  /** What a field expects that takes one whole number. */
  wholeNumber: Readonly<{
    from: (values: { min: string | number }) => string;
    between: (values: { min: string | number; max: string | number }) => string;
  }>;
  copying: Readonly<{
    copied: string;
    refused: string;
  }>;
  sounds: Readonly<{
    on: string;
    off: string;
  }>;
  chooseMode: string;
  table: Readonly<{
    isPaused: string;
    you: string;
    bot: string;
    free: string;
    title: string;
    close: string;
    fullCard: string;
  }>;
  result: Readonly<{
    title: string;
    winner: (values: { name: string | number }) => string;
    shared: (values: { names: string | number }) => string;
    youWin: string;
    talk: string;
    again: string;
    next: string;
    cards: string;
  }>;
  card: Readonly<{
    promise: string;
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
    unknown: (values: { id: string | number }) => string;
    fictional: string;
  }>;
  offline: Readonly<{
    needsNet: string;
    toSolo: string;
    newVersion: string;
    load: string;
  }>;
  /** What people can do with what is stored of them. */
  footer: string;
}>;
