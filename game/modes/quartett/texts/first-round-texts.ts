// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the guided first round says. A language that lacks a step does not compile. */
export type FirstRoundTexts = Readonly<{
  hand: Readonly<{
    title: string;
    text: string;
  }>;
  ask: Readonly<{
    title: string;
    text: string;
  }>;
  yes: Readonly<{
    title: string;
    text: string;
  }>;
  no: Readonly<{
    title: string;
    text: string;
  }>;
  inference: Readonly<{
    title: string;
    text: string;
  }>;
  quartet: Readonly<{
    title: string;
    text: string;
  }>;
  end: Readonly<{
    title: string;
    text: string;
  }>;
}>;
