// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the page says that leads a workshop. */
export type ConsoleTexts = Readonly<{
  title: string;
  /** Above the title: the code people join with. */
  codeIs: (values: { code: string | number }) => string;
  offline: string;
  /** Above everything, in a trial with computers. */
  rehearsal: Readonly<{
    word: string;
    hint: string;
    shows: string;
    ends: (values: { time: string | number }) => string;
    waits: string;
    end: string;
    endQuestion: string;
  }>;
  minutesLink: string;
  close: string;
  minutes: (values: { count: number }) => string;
  gone: Readonly<{
    title: string;
    hint: string;
    deleted: string;
    another: string;
  }>;
  lockedOut: Readonly<{
    title: string;
    hint: string;
    forget: string;
  }>;
  otherKey: Readonly<{
    question: string;
    confirm: string;
  }>;
  recover: Readonly<{
    title: string;
    lead: string;
    label: string;
    hint: string;
    malformed: string;
    submit: string;
    notLeading: string;
    join: string;
  }>;
  opened: Readonly<{
    title: string;
    lead: string;
    notKept: string;
    toConsole: string;
    recovered: Readonly<{
      title: string;
      lead: string;
      newCode: string;
    }>;
    recovery: Readonly<{
      title: string;
      hint: string;
      where: (values: { address: string | number }) => string;
      print: string;
    }>;
    link: Readonly<{
      title: string;
      hint: string;
      show: string;
      qr: string;
    }>;
  }>;
  join: Readonly<{
    title: string;
    summary: (values: { code: string | number }) => string;
    hint: string;
    qr: string;
    door: Readonly<{
      close: string;
      open: string;
      isClosed: string;
      removeAbsent: (values: { count: number }) => string;
      question: (values: { count: number }) => string;
      remove: string;
    }>;
  }>;
  jump: Readonly<{
    label: string;
    now: string;
    tables: string;
    beamer: string;
    more: string;
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
  places: Readonly<{
    room: string;
    tables: string;
  }>;
  now: Readonly<{
    title: string;
    kicker: (values: { step: string | number; steps: string | number; kind: string | number }) => string;
    before: string;
    beforeHint: string;
    over: string;
    overHint: string;
    start: string;
    back: string;
    pause: string;
    resume: string;
    more: (values: { minutes: string | number }) => string;
    less: (values: { minutes: string | number }) => string;
    next: (values: { step: string | number }) => string;
    finish: string;
    finishQuestion: string;
    /** Before going on from what people are still answering. */
    stillOpen: Readonly<{
      check: (values: { count: string | number; of: string | number }) => string;
      notes: (values: { count: number }) => string;
      vote: (values: { count: string | number; of: string | number }) => string;
      match: (values: { count: number }) => string;
    }>;
    goOnQuestion: string;
    goOn: string;
    goToQuestion: (values: { step: string | number }) => string;
    goTo: string;
    stay: string;
  }>;
  ready: Readonly<{
    some: (values: { tables: number; ready: string | number }) => string;
    all: string;
  }>;
  clock: Readonly<{
    /** The time itself stands before it, "8:42". */
    left: (values: { minutes: string | number }) => string;
    over: (values: { minutes: string | number }) => string;
    paused: string;
    inTime: string;
    late: (values: { count: number }) => string;
    early: (values: { count: number }) => string;
    used: (values: { count: number }) => string;
    drop: string;
    leaveOut: string;
    shorten: string;
    saves: (values: { count: number }) => string;
    dropIt: string;
  }>;
  words: Readonly<{
    say: string;
    do: string;
    title: string;
    /** Above what the guide says, where the workshop has another deck than the one that guides tell of. */
    otherDeck: string;
  }>;
  plan: Readonly<{
    title: string;
    present: string;
    took: (values: { minutes: string | number }) => string;
    tookLess: string;
    leftOut: string;
    shortened: string;
    /** On buttons beside the step. */
    drop: (values: { step: string | number; minutes: string | number }) => string;
    keep: (values: { step: string | number }) => string;
    leaveOut: (values: { step: string | number; minutes: string | number }) => string;
    takeIn: (values: { step: string | number }) => string;
    change: string;
    changeHint: string;
    save: string;
    discard: string;
    discardQuestion: string;
    saved: string;
    takeBack: string;
    takenBack: string;
    changedMeanwhile: string;
  }>;
  needs: Readonly<{
    titles: Readonly<{
      match: string;
      round: string;
      debrief: string;
      check: string;
      commitment: string;
    }>;
    committed: (values: { count: string | number; of: string | number }) => string;
    /** Beside that: sentences that somebody else has counted. */
    onPaper: (values: { count: string | number }) => string;
    enterCommitted: string;
    enterCommittedHint: string;
    sentences: string;
  }>;
  match: Readonly<{
    about: (values: { mode: string | number }) => string;
    running: (values: { running: number; over: string | number; tables: number }) => string;
    /** Tables that have told what came of a game with printed cards. */
    printed: (values: { count: number }) => string;
    openAll: string;
    opened: string;
    openHint: string;
    openOverQuestion: (values: { tables: string | number }) => string;
    /** On the button that does so. */
    openOver: string;
    pauseAll: string;
    resumeAll: string;
    moreAll: (values: { minutes: string | number }) => string;
    endAll: string;
    endQuestion: string;
  }>;
  /** Tables whose match belongs to another step than the present one. */
  lagging: Readonly<{
    title: string;
  }>;
  check: Readonly<{
    hint: string;
    answers: (values: { count: string | number; of: string | number }) => string;
    open: string;
    close: string;
    reopen: string;
    tooFew: (values: { count: string | number }) => string;
    shown: (values: { count: number }) => string;
    enter: string;
    enterHint: string;
    entered: string;
  }>;
  followUp: Readonly<{
    title: string;
    about: string;
    days: string;
    offer: string;
    offered: string;
    where: (values: { code: string | number; date: string | number }) => string;
    outlives: string;
    see: string;
    takeBack: string;
    takeBackQuestion: string;
  }>;
  round: Readonly<{
    card: string;
    choose: string;
    next: (values: { cards: string | number }) => string;
    nextDealt: string;
    where: string;
    open: string;
    allPlayed: string;
    phases: Readonly<{
      read: string;
      vote: string;
      argue: string;
      revote: string;
      reveal: string;
      measure: string;
      end: string;
    }>;
    doing: Readonly<{
      read: string;
      vote: string;
      argue: string;
      revote: string;
      reveal: string;
      measure: string;
      end: string;
    }>;
    backHint: string;
    voters: (values: { count: string | number; of: string | number }) => string;
    results: string;
    choice: string;
    all: string;
    noTable: string;
    nobody: (values: { vote: string | number }) => string;
    enter: string;
    enterHint: string;
    table: string;
    enterSubmit: string;
    counted: (values: { count: number; of: number }) => string;
    fewer: (values: { choice: string | number }) => string;
    more: (values: { choice: string | number }) => string;
    entered: (values: { table: string | number }) => string;
  }>;
  notes: Readonly<{
    isOpen: string;
    areAnonymous: string;
    areNamed: string;
    anonymous: string;
    short: (values: { count: number }) => string;
    long: (values: { count: string | number }) => string;
    asks: string;
    toPhones: (values: { count: number }) => string;
    onPhones: (values: { count: number }) => string;
    /** Those that stay off the phones. */
    toTalk: (values: { count: number }) => string;
    /** Behind a question that nobody writes an answer to. */
    silent: string;
    hold: string;
    show: string;
    hide: string;
    areHeld: string;
    areShown: string;
    open: string;
    reopen: string;
    close: string;
    count: (values: { count: number }) => string;
    ungrouped: string;
    groupTitle: string;
    addGroup: string;
    renameGroup: string;
    dissolve: string;
    save: string;
    moveTo: (values: { note: string | number }) => string;
    delete: string;
    deleteQuestion: (values: { note: string | number }) => string;
    enter: string;
    question: string;
    text: string;
    /** Of somebody without a device, where names stand with notes. */
    by: string;
    nobody: string;
    enterSubmit: string;
    entered: string;
  }>;
  said: Readonly<{
    /** How many rounds and steps that were played. */
    title: (values: { count: string | number }) => string;
    round: string;
    toWall: string;
    offWall: string;
  }>;
  tables: Readonly<{
    title: string;
    here: (values: { heads: number; here: number }) => string;
    standing: (values: { count: number }) => string;
    dealRest: string;
    /** In an empty room. */
    dealLater: string;
    dealRestHint: string;
    dealt: (values: { people: string | number }) => string;
    deal: Readonly<{
      random: string;
      mix: string;
    }>;
    dealQuestion: string;
    /** More people than seats. Tables with how many sit there. */
    crowded: (values: { seats: string | number; tables: string | number }) => string;
    asBefore: string;
    asBeforeQuestion: string;
    seatedAsBefore: string;
    people: (values: { count: number }) => string;
    ready: string;
    readySome: (values: { ready: string | number; heads: string | number }) => string;
    readyWithoutDevice: string;
    result: (values: { text: string | number }) => string;
    /** The same where a device of the table has told it. */
    resultTold: (values: { text: string | number }) => string;
    /** Where somebody has changed what somebody else had entered. */
    resultChanged: (values: { time: string | number; by: string | number; before: string | number }) => string;
    resultBack: (values: { before: string | number }) => string;
    somebody: string;
    facilitator: string;
    enterResult: string;
    enterResultHint: string;
    /** Before the title of the step that the match belongs to. */
    stillIn: string;
    status: Readonly<{
      waiting: string;
      running: string;
      over: string;
    }>;
    /** What ended a match. */
    ended: Readonly<{
      play: string;
      time: string;
      facilitator: string;
    }>;
    paused: string;
    /** Of seconds or minutes that somebody is waited for. */
    waitsFor: (values: { names: string | number; since: string | number }) => string;
    justNow: string;
    seconds: (values: { count: string | number }) => string;
    minutes: (values: { count: number }) => string;
    open: string;
    openAgain: string;
    pause: string;
    resume: string;
    more: (values: { minutes: string | number }) => string;
    skip: string;
    undo: string;
    end: string;
    lateMaySit: (values: { names: string | number }) => string;
    lateWaits: (values: { names: string | number }) => string;
    giveSeat: (values: { name: string | number }) => string;
    /** The computer's name. */
    giveSeatOf: (values: { name: string | number; computer: string | number }) => string;
    seatGiven: (values: { name: string | number }) => string;
    endQuestion: (values: { table: string | number }) => string;
    watch: string;
  }>;
  /** Who sits where, by names that are typed or pasted. */
  list: Readonly<{
    title: string;
    label: string;
    hint: string;
    privacy: string;
    example: (values: { first: string | number; last: string | number }) => string;
    seat: string;
    seated: string;
    question: (values: { names: string | number }) => string;
    missing: (values: { names: string | number }) => string;
    unlisted: (values: { names: string | number }) => string;
    allHere: string;
    fault: (values: { line: string | number; what: string | number }) => string;
    faults: Readonly<{
      noTable: (values: { text: string | number }) => string;
      unknownTable: (values: { text: string | number }) => string;
      sameTables: (values: { text: string | number }) => string;
      longName: (values: { text: string | number }) => string;
      otherTable: (values: { text: string | number }) => string;
      tooMany: (values: { text: string | number }) => string;
    }>;
  }>;
  people: Readonly<{
    noDevice: string;
    here: string;
    gone: string;
    ready: string;
    notSeated: string;
    notAtMatch: string;
    computerPlays: string;
    seatsOf: (values: { seats: string | number; people: string | number }) => string;
    device: (values: { name: string | number; count: string | number }) => string;
    table: string;
    noTable: string;
    name: string;
    rename: string;
    wayBack: string;
    wayBackCode: (values: { name: string | number }) => string;
    wayBackHint: string;
    wayBackQr: (values: { name: string | number }) => string;
    wayBackLink: string;
    seatBot: string;
    botSits: (values: { name: string | number }) => string;
    remove: string;
    removeQuestion: (values: { name: string | number }) => string;
    add: string;
    addSubmit: string;
    added: (values: { name: string | number }) => string;
  }>;
  message: Readonly<{
    title: string;
    text: string;
    to: string;
    all: string;
    send: string;
    sent: string;
    last: (values: { to: string | number; text: string | number }) => string;
  }>;
  beamer: Readonly<{
    title: string;
    open: string;
    turn: string;
    pageBack: string;
    pageOn: string;
    /** Chosen, the wall does not turn by itself. */
    hold: string;
    shows: string;
    follow: string;
    back: string;
    card: string;
    stepCard: string;
    views: Readonly<{
      welcome: string;
      agenda: string;
      card: string;
      round: string;
      tables: string;
      notes: string;
      said: string;
      results: string;
      clock: string;
      dark: string;
    }>;
  }>;
  helpers: Readonly<{
    title: string;
    name: string;
    may: string;
    rights: Readonly<{
      lead: string;
      tables: string;
      notes: string;
    }>;
    make: string;
    link: (values: { name: string | number }) => string;
    qr: (values: { name: string | number }) => string;
    dismiss: string;
    dismissQuestion: (values: { name: string | number }) => string;
  }>;
  settings: Readonly<{
    title: string;
    name: string;
    save: string;
    saved: string;
    tables: string;
    tableName: (values: { number: string | number }) => string;
    addTable: string;
    removeTable: string;
    chooseTable: string;
    sameDeal: string;
    gone: string;
    goneRules: Readonly<{
      bot: string;
      empty: string;
    }>;
    seats: string;
    deleteAt: string;
    deleteNow: string;
    deleteQuestion: string;
    takeFirst: string;
  }>;
}>;
