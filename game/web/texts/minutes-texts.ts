// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the minutes of a workshop say, on their page, on paper and in files. */
export type MinutesTexts = Readonly<{
  title: string;
  titleOf: (values: { title: string | number }) => string;
  lead: string;
  rehearsal: string;
  take: string;
  withNames: string;
  withNamesHint: string;
  files: Readonly<{
    pdf: string;
    xlsx: string;
    csv: string;
    json: string;
    print: string;
    working: string;
    saved: (values: { name: string | number }) => string;
    failed: string;
  }>;
  fileName: string;
  gone: string;
  notAllowed: string;
  noKey: string;
  toPool: string;
  toConsole: string;
  overview: Readonly<{
    heading: string;
    what: string;
    value: string;
    title: string;
    date: string;
    ended: string;
    people: string;
    late: string;
    tables: string;
    played: string;
    rounds: string;
    notes: string;
    committed: string;
    guide: string;
    decks: string;
  }>;
  steps: Readonly<{
    heading: string;
    step: string;
    kind: string;
    planned: string;
    used: string;
    remark: string;
    dropped: string;
    skipped: string;
  }>;
  kinds: Readonly<{
    talk: string;
    match: string;
    round: string;
    debrief: string;
    check: string;
    commitment: string;
    break: string;
  }>;
  tables: Readonly<{
    heading: string;
    table: string;
    people: string;
    game: string;
    cases: string;
    state: string;
    result: string;
    over: Readonly<{
      play: string;
      time: string;
      facilitator: string;
      /** Of a file that does not say it. */
      unknown: string;
    }>;
    open: string;
    /** A game of which whoever led has entered the result. */
    printed: string;
    none: string;
  }>;
  cases: Readonly<{
    heading: string;
    lead: string;
    none: string;
    cardSays: (values: { cause: string | number }) => string;
    causes: string;
    cause: string;
    onCard: (values: { cause: string | number }) => string;
    play: string;
    vote: string;
    revote: string;
    measures: string;
    measure: string;
    votes: string;
    chosen: string;
    byTable: string;
    counted: (values: { choice: string | number; count: string | number }) => string;
    where: string;
    room: string;
    noTable: string;
  }>;
  sheets: Readonly<{
    cases: string;
    rounds: string;
    figures: string;
    figure: string;
    value: string;
    workshop: string;
    step: string;
    card: string;
    cardTitle: string;
    when: string;
    question: string;
    choice: string;
    choiceText: string;
    isCards: string;
    count: string;
    isYes: string;
    isNo: string;
  }>;
  notes: Readonly<{
    heading: string;
    none: string;
    ungrouped: string;
    question: string;
    group: string;
    text: string;
    by: string;
    table: string;
  }>;
  checks: Readonly<{
    heading: string;
    none: string;
    answers: (values: { when: string | number; count: number }) => string;
    times: Readonly<{
      before: string;
      after: string;
    }>;
    form: (values: { when: string | number; form: string | number; count: number }) => string;
    forms: string;
    few: (values: { count: string | number }) => string;
    range: string;
    limits: string;
    question: string;
    answer: string;
    nthAnswer: (values: { number: string | number }) => string;
    share: (values: {
      count: string | number;
      of: string | number;
      low: string | number;
      high: string | number;
    }) => string;
  }>;
  pool: Readonly<{
    title: string;
    lead: string;
    privacy: string;
    choose: string;
    drop: string;
    list: string;
    remove: (values: { name: string | number }) => string;
    empty: string;
    opened: (values: { count: number }) => string;
    fileName: string;
    named: (values: { title: string | number; date: string | number }) => string;
    numbered: (values: { title: string | number; number: string | number }) => string;
    faults: Readonly<{
      notJson: (values: { file: string | number }) => string;
      foreign: (values: { file: string | number }) => string;
      newer: (values: { file: string | number; version: string | number }) => string;
      field: (values: { file: string | number; field: string | number }) => string;
      tooLarge: (values: { file: string | number }) => string;
      unreadable: (values: { file: string | number }) => string;
      twice: (values: { file: string | number }) => string;
    }>;
  }>;
  page: (values: { n: string | number; total: string | number }) => string;
}>;
