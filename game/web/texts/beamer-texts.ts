// Generated from the base language by `npm run texts`: change the texts, not this file.
export type BeamerTexts = Readonly<{
  /** What stands on the projected page of a workshop. */
  join: (values: { address: string | number }) => string;
  /** After the end, in place of that: what people find there. */
  takeHome: (values: { address: string | number }) => string;
  /** After the end: the code by which those who chose a code word are asked once more. */
  later: (values: { code: string | number }) => string;
  codeLabel: string;
  qr: string;
  noAddress: string;
  rehearsal: string;
  people: (values: { count: number }) => string;
  devices: (values: { count: number }) => string;
  left: (values: { time: string | number }) => string;
  over: (values: { time: string | number }) => string;
  clockLeft: string;
  clockOver: string;
  paused: string;
  loading: string;
  /** Below that, after some seconds. */
  slow: string;
  lost: string;
  tooMany: string;
  gone: string;
  fullScreen: string;
  leaveFullScreen: string;
  mayGoDark: string;
  pageBack: string;
  pageOn: string;
  /** While the questions at the beginning or at the end can be answered. */
  asked: string;
  agenda: string;
  minutes: (values: { count: string | number }) => string;
  now: string;
  done: string;
  promise: string;
  story: string;
  case: (values: { number: string | number; title: string | number }) => string;
  vote: string;
  revote: string;
  measure: string;
  read: string;
  argue: string;
  voted: (values: { count: number; heads: string | number }) => string;
  cause: string;
  wayOut: string;
  first: string;
  second: string;
  votes: string;
  right: string;
  answer: (values: { cause: string | number }) => string;
  tables: string;
  table: string;
  state: string;
  ready: string;
  readyOf: (values: { ready: string | number; heads: string | number }) => string;
  waiting: string;
  running: string;
  isPaused: string;
  /** What ended a match. */
  ended: Readonly<{
    play: string;
    time: string;
    facilitator: string;
  }>;
  noMatch: string;
  waitsFor: (values: { names: string | number }) => string;
  notes: string;
  noNotes: string;
  heldNotes: string;
  more: (values: { count: string | number }) => string;
  ungrouped: string;
  results: string;
  committed: (values: { count: number }) => string;
  tooFew: string;
  youSaid: string;
  nothingSaid: string;
  break: string;
  message: string;
  welcome: string;
  thanks: string;
}>;
