// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Everything the Rettungsrunde says. A language that lacks a text does not compile. */
export type RettungsrundeTexts = Readonly<{
  round: (values: { round: string | number; rounds: string | number }) => string;
  phases: Readonly<{
    diagnosis: string;
    talk: string;
    measure: string;
    vote: string;
    revote: string;
    debrief: string;
  }>;
  /** Names the list of phases. */
  course: string;
  /** What just happened. */
  news: Readonly<{
    firstRound: (values: { rounds: string | number }) => string;
    nextRound: (values: { round: string | number; trust: string | number }) => string;
    revealed: (values: { causes: number }) => string;
    talked: string;
    laid: (values: { measures: number }) => string;
    tied: (values: { measures: string | number }) => string;
    scored: Readonly<{
      found: Readonly<{
        fits: (values: { before: string | number; after: string | number }) => string;
        misses: (values: { before: string | number; after: string | number }) => string;
        none: (values: { before: string | number; after: string | number }) => string;
      }>;
      missed: Readonly<{
        fits: (values: { before: string | number; after: string | number }) => string;
        misses: (values: { before: string | number; after: string | number }) => string;
        none: (values: { before: string | number; after: string | number }) => string;
      }>;
    }>;
    over: (values: { trust: string | number }) => string;
  }>;
  /** What is expected of the one who looks on this screen. */
  tasks: Readonly<{
    diagnosis: string;
    talk: string;
    measure: string;
    vote: string;
    revote: string;
    debrief: string;
  }>;
  /** Said once the own part is done. */
  done: Readonly<{
    diagnosis: string;
    talk: string;
    measure: string;
    vote: string;
    revote: string;
    debrief: string;
  }>;
  /** What the table does, for spectators. */
  watch: Readonly<{
    diagnosis: string;
    talk: string;
    measure: string;
    vote: string;
    revote: string;
    debrief: string;
  }>;
  missing: (values: { names: string | number }) => string;
  missingMany: (values: { count: string | number }) => string;
  nobodyThere: string;
  paused: string;
  trust: Readonly<{
    name: string;
    value: (values: { trust: string | number; max: string | number }) => string;
  }>;
  people: Readonly<{
    title: string;
    bot: string;
    free: string;
    offline: string;
    absent: string;
    chose: string;
    ready: string;
    waiting: string;
    notReady: string;
    noDiagnosis: string;
    points: (values: { count: number }) => string;
  }>;
  failure: Readonly<{
    title: string;
    promise: string;
    story: string;
    open: string;
    toCauses: string;
    fictional: string;
  }>;
  choice: Readonly<{
    /** Said to whoever confirms before choosing. */
    missing: string;
    /** "Chosen" mark on the option that the rules know of. */
    yours: string;
    own: string;
    look: string;
    mayChange: string;
  }>;
  diagnosis: Readonly<{
    legend: string;
    submit: string;
    change: string;
    kept: string;
    watchTitle: string;
  }>;
  talk: Readonly<{
    title: string;
    share: (values: { count: string | number; all: string | number }) => string;
    nobody: string;
    without: (values: { names: string | number }) => string;
    promptsTitle: string;
    prompts: readonly string[];
    submit: string;
    kept: string;
  }>;
  measure: Readonly<{
    legend: string;
    against: string;
    submit: string;
    change: string;
    kept: string;
    watchTitle: string;
    watchText: string;
    handTitle: string;
  }>;
  vote: Readonly<{
    legend: string;
    legendAgain: string;
    submit: string;
    change: string;
    kept: string;
    watchTitle: string;
  }>;
  debrief: Readonly<{
    title: (values: { round: string | number }) => string;
    found: (values: { hits: string | number; counted: string | number }) => string;
    notFound: (values: { hits: string | number; counted: string | number }) => string;
    fits: string;
    fitsNot: string;
    noMeasure: string;
    trust: (values: { before: string | number; after: string | number }) => string;
    kept: string;
    cause: string;
    tempting: string;
    measures: string;
    chosenBy: Readonly<{
      vote: string;
      revote: string;
      draw: string;
      alone: string;
      none: string;
    }>;
    by: (values: { name: string | number }) => string;
    votes: (values: { count: number }) => string;
    matches: string;
    matchesNot: (values: { cause: string | number }) => string;
    fitting: (values: { count: number }) => string;
    lesson: string;
    questions: string;
    points: string;
    pointsHint: string;
    pointsOf: (values: { name: string | number; won: string | number; sum: string | number }) => string;
    submit: string;
    submitLast: string;
    doneLabel: string;
    past: string;
    close: string;
  }>;
  rounds: Readonly<{
    title: string;
    none: string;
    unfinished: string;
    solution: string;
  }>;
  result: Readonly<{
    verdicts: Readonly<{
      "trust-lost": Readonly<{
        title: string;
        text: string;
      }>;
      "trust-shaken": Readonly<{
        title: string;
        text: string;
      }>;
      "trust-kept": Readonly<{
        title: string;
        text: string;
      }>;
      "trust-earned": Readonly<{
        title: string;
        text: string;
      }>;
    }>;
    noVerdict: Readonly<{
      title: string;
      text: string;
    }>;
    endedBy: Readonly<{
      rounds: string;
      trust: string;
      time: string;
      facilitator: string;
    }>;
    learnt: string;
    causes: string;
    hit: (values: { times: number }) => string;
    missed: (values: { times: number }) => string;
    measures: string;
    chosen: (values: { times: number }) => string;
    noMeasures: string;
    points: string;
    transferTitle: string;
    transfer: readonly string[];
  }>;
  setUp: Readonly<{
    lead: (values: { range: string | number; max: string | number; min: string | number }) => string;
    rounds: string;
    roundsHint: string;
    roundsOfSector: (values: { count: number }) => string;
    sector: string;
    allSectors: string;
    talk: string;
    learning: string;
    matchHint: string;
  }>;
  casePicker: Readonly<{
    choose: string;
    hint: string;
    title: string;
    search: string;
    searchHint: (values: { example: string | number }) => string;
    sector: string;
    noneFound: string;
    picked: (values: { count: number }) => string;
    missing: (values: { count: number }) => string;
    drawn: (values: { rounds: string | number }) => string;
    clear: string;
  }>;
}>;
