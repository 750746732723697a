// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the page says that opens a workshop. */
export type OpeningTexts = Readonly<{
  title: string;
  lead: string;
  name: string;
  language: string;
  untitled: string;
  submit: string;
  working: string;
  keepDays: string;
  keepDaysHint: string;
  /** After a deletion, where it leads. */
  gone: Readonly<{
    workshop: (values: { title: string | number }) => string;
    rehearsal: (values: { title: string | number }) => string;
  }>;
  led: Readonly<{
    title: string;
    untitled: string;
    /** Behind the title of a workshop. */
    code: (values: { code: string | number }) => string;
    opened: (values: { code: string | number; date: string | number }) => string;
    gone: (values: { title: string | number }) => string;
  }>;
  guide: Readonly<{
    legend: string;
    own: string;
    minutes: (values: { count: number }) => string;
    /** Below the choice, where another deck is chosen than the one that guides tell of. */
    otherDeck: string;
  }>;
  /** Of the steps of a plan. */
  kinds: Readonly<{
    talk: string;
    match: string;
    round: string;
    debrief: string;
    check: string;
    commitment: string;
    break: string;
  }>;
  plan: Readonly<{
    title: (values: { count: number; minutes: string | number }) => string;
    about: (values: { kind: string | number; minutes: string | number }) => string;
    /** Behind a step, and on the button that takes those minutes. */
    lastTime: (values: { minutes: string | number }) => string;
    useLastTimes: string;
    untitled: string;
    adapt: string;
    add: string;
    reset: string;
    up: (values: { name: string | number }) => string;
    down: (values: { name: string | number }) => string;
    edit: (values: { name: string | number }) => string;
    remove: (values: { name: string | number }) => string;
    insert: (values: { name: string | number }) => string;
    removed: (values: { name: string | number }) => string;
    bringBack: string;
    begun: string;
    rowFault: string;
    faulty: string;
    empty: string;
    stepTitle: string;
    kind: string;
    minutes: string;
    saves: string;
    savesHint: string;
    when: string;
    times: Readonly<{
      before: string;
      after: string;
    }>;
    mode: string;
    chooseMode: string;
    at: string;
    places: Readonly<{
      room: string;
      tables: string;
    }>;
    cards: string;
    cardsHint: (values: { example: string | number }) => string;
    dealt: string;
    faults: Readonly<{
      title: string;
      minutes: string;
      saves: string;
      cards: string;
      mode: string;
      chosen: string;
    }>;
  }>;
  tables: Readonly<{
    count: string;
    seats: string;
    names: string;
    default: (values: { number: string | number }) => string;
  }>;
  rules: Readonly<{
    title: string;
    chooseTable: string;
    chooseTableHint: string;
    gone: string;
    goneRules: Readonly<{
      bot: string;
      empty: string;
    }>;
    sameDeal: string;
    sameDealHint: string;
  }>;
  template: Readonly<{
    title: string;
    hint: string;
    save: string;
    open: string;
    taken: (values: { file: string | number }) => string;
    notYet: string;
    faults: Readonly<{
      "no-json": (values: { file: string | number }) => string;
      "no-template": (values: { file: string | number }) => string;
      field: (values: { file: string | number; field: string | number }) => string;
    }>;
  }>;
}>;
