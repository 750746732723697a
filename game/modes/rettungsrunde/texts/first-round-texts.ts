// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the guided first round says. A language that lacks a step does not compile. */
export type FirstRoundTexts = Readonly<{
  case: Readonly<{
    title: string;
    text: string;
  }>;
  diagnosis: Readonly<{
    title: string;
    text: string;
  }>;
  talk: Readonly<{
    title: string;
    text: string;
  }>;
  measure: Readonly<{
    title: string;
    text: string;
  }>;
  vote: Readonly<{
    title: string;
    text: string;
  }>;
  debrief: Readonly<{
    title: string;
    text: string;
  }>;
  end: Readonly<{
    title: string;
    text: string;
  }>;
}>;
