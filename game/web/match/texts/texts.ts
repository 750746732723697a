/** What the pages say of the waiting room, the desk and the data of a match. */
export type MatchTexts = Readonly<{
  create: {
    title: string;
    submit: string;
    working: string;
    keepDays: string;
    keepDaysHint: string;
    playersOnly: string;
    playersOnlyHint: string;
  };
  waiting: {
    title: string;
    invite: string;
    copy: string;
    qr: string;
    guessedAddress: string;
    address: string;
    onlyHere: string;
    otherDevices: string;
    linkHere: string;
    players: (count: number) => string;
    nobody: string;
    start: string;
    needMore: (min: number) => string;
    waitForStart: string;
    /** To whoever stands in for the creator, and to the others of them. */
    standIn: string;
    waitForStandIn: (name: string) => string;
    leave: string;
    hostOnly: string;
  };
  desk: {
    title: string;
    titleStandIn: string;
    pause: string;
    resume: string;
    undo: string;
    skip: string;
    end: string;
    endQuestion: string;
    seatBot: string;
    addBot: Record<"easy" | "medium" | "strong", string>;
    remove: string;
    removeQuestion: (name: string) => string;
    goOnElsewhere: string;
    rejoinCode: string;
    codeFor: (name: string) => string;
    codeQr: (name: string) => string;
    gone: (name: string) => string;
    letBotPlay: string;
    lostSeat: string;
    codeLabel: string;
    codeHint: string;
    rejoin: string;
    reactionsLabel: string;
    reactionNames: Record<"clap" | "laugh" | "wow" | "think" | "ouch" | "heart", string>;
  };
  data: {
    title: string;
    download: string;
    downloadMatch: string;
    remove: string;
    removeQuestion: string;
    removed: string;
    match: (id: string) => string;
  };
}>;
