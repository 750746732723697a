// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the pages say that lead through a guide's plan, step by step. */
export type PresenterTexts = Readonly<{
  kicker: (values: { step: string | number; steps: string | number; guide: string | number }) => string;
  begin: Readonly<{
    kicker: string;
    lead: string;
    start: string;
    hint: string;
    steps: (values: { count: string | number; minutes: string | number }) => string;
  }>;
  minutes: (values: { count: number }) => string;
  lastTime: (values: { minutes: string | number }) => string;
  toGuide: string;
  onlyHere: string;
  screen: Readonly<{
    fullScreen: string;
    leaveFullScreen: string;
    mayGoDark: string;
  }>;
  step: Readonly<{
    say: string;
    do: string;
    method: string;
    material: string;
    questions: string;
    wall: string;
    tables: string;
    card: (values: { id: string | number }) => string;
    table: (values: { number: string | number }) => string;
    wallHint: string;
    lastTime: (values: { minutes: string | number }) => string;
  }>;
  clock: Readonly<{
    /** The time itself stands before it, "8:42". */
    left: (values: { minutes: string | number }) => string;
    over: (values: { minutes: string | number }) => string;
    stopped: string;
    oneMinute: (values: { phase: string | number }) => string;
    isUp: (values: { phase: string | number }) => string;
  }>;
  plan: Readonly<{
    used: (values: { used: string | number; planned: string | number }) => string;
    inTime: string;
    late: (values: { count: number }) => string;
    early: (values: { count: number }) => string;
    endsAt: (values: { time: string | number }) => string;
    next: string;
    last: string;
  }>;
  drop: Readonly<{
    title: string;
    /** On buttons; what of is said beside them, or by the heading of the page. */
    leaveOut: (values: { minutes: string | number }) => string;
    shorten: (values: { minutes: string | number }) => string;
    leftOut: string;
    shortened: string;
    keep: string;
  }>;
  act: Readonly<{
    back: string;
    pause: string;
    resume: string;
    next: string;
    finish: string;
    more: string;
    restart: string;
    restartQuestion: string;
    keys: string;
  }>;
  all: Readonly<{
    title: string;
    now: string;
    took: (values: { minutes: string | number }) => string;
    tookLess: string;
  }>;
  end: Readonly<{
    title: string;
    took: (values: { used: string | number; planned: string | number }) => string;
    hint: string;
  }>;
}>;
