// Generated from the base language by `npm run texts`: change the texts, not this file.
export type WithoutScriptTexts = Readonly<{
  /** What the pages say where there is no JavaScript.  Above every page. */
  notice: string;
  /** On a page that can do nothing without it. */
  needed: string;
  /** On each of these pages, after what helps there. */
  elsewhere: string;
  play: Readonly<{
    title: string;
    text: string;
  }>;
  print: Readonly<{
    title: string;
    text: string;
  }>;
  workshop: Readonly<{
    title: string;
    text: string;
  }>;
  /** Whoever takes part, with a code. */
  room: Readonly<{
    title: string;
    text: string;
  }>;
  card: Readonly<{
    title: string;
    text: string;
  }>;
}>;
