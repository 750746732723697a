// Generated from the base language by `npm run texts`: change the texts, not this file.
export type WorkshopRoomTexts = Readonly<{
  /** What the pages of participants say. */
  code: Readonly<{
    title: string;
    label: string;
    hint: string;
    wrong: string;
    go: string;
  }>;
  join: Readonly<{
    title: string;
    lead: (values: { title: string | number }) => string;
    name: string;
    nameHint: string;
    device: string;
    person: string;
    table: string;
    people: string;
    where: string;
    dealt: string;
    seat: (values: { name: string | number; count: number }) => string;
    full: string;
    smallest: (values: { name: string | number }) => string;
    /** The same where several have as much room. */
    smallestOf: (values: { count: string | number; name: string | number }) => string;
    /** Behind that, where a match goes on that has a seat. */
    playsThere: string;
    dealtLater: string;
    submit: string;
    here: string;
    back: string;
    backHint: string;
    backMalformed: string;
    backSubmit: string;
    notKept: string;
  }>;
  room: Readonly<{
    kicker: (values: { title: string | number }) => string;
    rehearsal: string;
    atTable: (values: { name: string | number }) => string;
    noTable: string;
    with: (values: { names: string | number }) => string;
    alone: string;
    left: (values: { time: string | number }) => string;
    /** Beside the clock of a match. */
    leftOfStep: (values: { time: string | number }) => string;
    over: (values: { time: string | number }) => string;
    overOfStep: (values: { time: string | number }) => string;
    paused: string;
    stopped: string;
    goesOn: string;
    before: string;
    ended: string;
    talk: string;
    break: string;
    soon: string;
    ready: string;
    isReady: string;
    readyCount: (values: { count: number }) => string;
    movedOn: (values: { step: string | number }) => string;
    movedOnHint: string;
    goAlong: string;
    message: string;
    readMessage: string;
    lost: string;
    goneTitle: string;
    gone: string;
    deleted: string;
    lockedTitle: string;
    locked: string;
    joinAnew: string;
    otherCode: string;
  }>;
  own: Readonly<{
    title: string;
    name: string;
    rename: string;
    table: string;
    chooseTable: string;
    people: string;
    peopleHint: string;
    gather: string;
    leave: string;
    leaveQuestion: string;
  }>;
  match: Readonly<{
    title: string;
    stillRuns: (values: { step: string | number }) => string;
    toTable: string;
    none: string;
    noTable: string;
    full: string;
    watch: string;
    waitsFor: (values: { names: string | number }) => string;
    waitsForYou: string;
    overAlready: string;
    nextStep: (values: { step: string | number }) => string;
    nextMatch: string;
    freeSeat: string;
    computerSeat: (values: { name: string | number }) => string;
    takeSeat: string;
    computerForYou: string;
  }>;
  /** What came of a game with printed cards, told by a device of the table. */
  printed: Readonly<{
    title: string;
    label: string;
    hint: string;
    send: string;
    sent: (values: { text: string | number }) => string;
  }>;
  strip: Readonly<{
    computers: (values: { names: string | number }) => string;
    computerPlayed: string;
    computerPlays: string;
    back: string;
    movedOn: (values: { step: string | number }) => string;
  }>;
  round: Readonly<{
    roomTitle: (values: { title: string | number }) => string;
    tableTitle: (values: { title: string | number }) => string;
    promise: string;
    story: string;
    read: string;
    voteTitle: string;
    revoteTitle: string;
    measureTitle: string;
    counts: string;
    countsHint: (values: { people: string | number; left: string | number }) => string;
    tooMany: (values: { total: string | number; people: string | number }) => string;
    noneChosen: string;
    chooseNow: string;
    send: string;
    change: string;
    isSent: string;
    voted: (values: { count: number }) => string;
    argueTitle: string;
    revealed: string;
    resultTitle: string;
    cause: string;
    first: string;
    second: string;
    votes: string;
    measure: string;
    nobody: string;
    answer: (values: { cause: string | number }) => string;
    right: string;
    chosen: string;
    others: string;
    over: string;
    toCommitment: string;
  }>;
  tableCard: Readonly<{
    title: string;
    code: string;
    codeHint: (values: { example: string | number }) => string;
    unknown: (values: { code: string | number }) => string;
    offer: (values: { table: string | number; card: string | number }) => string;
    lies: (values: { table: string | number }) => string;
    lay: string;
  }>;
  said: Readonly<{
    byTable: string;
    table: string;
    tableAndCase: string;
    youSaid: string;
    cardSays: string;
    wayOut: string;
  }>;
  notes: Readonly<{
    title: string;
    named: string;
    anonymous: string;
    atOnce: string;
    held: string;
    silent: string;
    write: string;
    send: string;
    sent: string;
    own: string;
    edit: string;
    save: string;
    delete: string;
    onCard: (values: { title: string | number; question: string | number }) => string;
    questions: Readonly<{
      feeling: string;
      happened: string;
      reminds: string;
      whatIf: string;
      next: string;
    }>;
  }>;
  check: Readonly<{
    before: string;
    after: string;
    anonymous: string;
    noScore: string;
    confidence: string;
    not: string;
    very: string;
    which: string;
    submit: string;
    missing: string;
    /** Beside the button that sends them. */
    stillMissing: (values: { count: number }) => string;
    shortWord: string;
    sent: string;
    turn: (values: { person: string | number; people: string | number }) => string;
    sentOf: (values: { count: string | number; people: string | number }) => string;
    nextPerson: string;
    closed: string;
    waiting: (values: { count: number }) => string;
    tooFew: (values: { count: number }) => string;
    result: string;
    answer: string;
    beforeColumn: (values: { count: string | number }) => string;
    afterColumn: (values: { count: string | number }) => string;
    found: string;
    /** Of a card. */
    asked: Readonly<{
      before: (values: { card: string | number }) => string;
      after: (values: { card: string | number }) => string;
    }>;
    limits: string;
  }>;
  followUp: Readonly<{
    title: string;
    gone: string;
    wordOptional: string;
    wordHint: (values: { date: string | number }) => string;
    remember: (values: { code: string | number; date: string | number }) => string;
    word: string;
    wordNeeded: string;
    privacy: (values: { date: string | number }) => string;
    sent: string;
    deleteAll: string;
    deleteHint: string;
    deleteCode: string;
    deleteMalformed: string;
    deleteNow: string;
    deleted: string;
    tooFew: (values: { count: number }) => string;
    since: Readonly<{
      before: (values: { count: string | number }) => string;
      after: (values: { count: string | number }) => string;
    }>;
    change: string;
    people: string;
    fell: string;
    stayed: string;
    rose: string;
    neither: string;
    onlyThen: string;
    onlyLater: string;
    both: string;
    limits: string;
  }>;
  commitment: Readonly<{
    title: string;
    lead: string;
    leadTogether: string;
    label: string;
    /** The sentence as it is read again later, whether it goes on from the label or stands for itself. */
    whole: (values: { sentence: string | number }) => string;
    save: string;
    saved: string;
    count: (values: { count: number }) => string;
    /** Asked at the device of a table. */
    onPaper: string;
    onPaperHint: string;
    onPaperSubmit: string;
    onPaperNow: (values: { count: number }) => string;
    text: string;
    calendar: string;
    file: string;
    entry: string;
    notKept: string;
    remove: string;
  }>;
}>;
