// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the pages say of the waiting room, the desk and the data of a match. */
export type MatchTexts = Readonly<{
  create: Readonly<{
    title: string;
    submit: string;
    working: string;
    keepDays: string;
    keepDaysHint: string;
    playersOnly: string;
    playersOnlyHint: string;
  }>;
  waiting: Readonly<{
    title: string;
    invite: string;
    copy: string;
    qr: string;
    guessedAddress: string;
    address: string;
    onlyHere: string;
    otherDevices: string;
    linkHere: string;
    players: (values: { count: number }) => string;
    nobody: string;
    start: string;
    needMore: (values: { min: string | number }) => string;
    waitForStart: string;
    /** To whoever stands in for the creator, and to the others of them. */
    standIn: string;
    waitForStandIn: (values: { name: string | number }) => string;
    leave: string;
    hostOnly: string;
  }>;
  desk: Readonly<{
    title: string;
    titleStandIn: string;
    pause: string;
    resume: string;
    undo: string;
    skip: string;
    end: string;
    endQuestion: string;
    seatBot: string;
    addBot: Readonly<{
      easy: string;
      medium: string;
      strong: string;
    }>;
    remove: string;
    removeQuestion: (values: { name: string | number }) => string;
    goOnElsewhere: string;
    rejoinCode: string;
    codeFor: (values: { name: string | number }) => string;
    codeQr: (values: { name: string | number }) => string;
    gone: (values: { name: string | number }) => string;
    letBotPlay: string;
    lostSeat: string;
    codeLabel: string;
    codeMalformed: string;
    codeHint: string;
    rejoin: string;
    reactionsLabel: string;
    reactionNames: Readonly<{
      clap: string;
      laugh: string;
      wow: string;
      think: string;
      ouch: string;
      heart: string;
    }>;
  }>;
  data: Readonly<{
    title: string;
    download: string;
    downloadMatch: string;
    remove: string;
    removeQuestion: string;
    removed: string;
    match: (values: { id: string | number }) => string;
  }>;
  join: Readonly<{
    title: string;
    name: string;
    nameHint: string;
    submit: string;
    started: string;
    full: string;
  }>;
  connection: Readonly<{
    playersOnly: string;
    lost: string;
    gone: string;
  }>;
  hall: Readonly<{
    fullScreen: string;
    leaveFullScreen: string;
  }>;
}>;
