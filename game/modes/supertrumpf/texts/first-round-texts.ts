// Generated from the base language by `npm run texts`: change the texts, not this file.
/** What the guided first round says. A language that lacks a step does not compile. */
export type FirstRoundTexts = Readonly<{
  card: Readonly<{
    title: string;
    text: string;
  }>;
  value: Readonly<{
    title: string;
    text: string;
  }>;
  trick: Readonly<{
    title: string;
    text: string;
  }>;
  tie: Readonly<{
    title: string;
    text: string;
  }>;
  choice: Readonly<{
    title: string;
    text: string;
  }>;
  story: Readonly<{
    title: string;
    text: string;
  }>;
  end: Readonly<{
    title: string;
    text: string;
  }>;
}>;
