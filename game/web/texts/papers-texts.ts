// Generated from the base language by `npm run texts`: change the texts, not this file.
export type PapersTexts = Readonly<{
  missing: string;
  loadFailed: string;
  address: string;
  representedBy: string;
  email: string;
  phone: string;
  imprint: Readonly<{
    title: string;
    lead: string;
    software: string;
  }>;
  accessibility: Readonly<{
    title: string;
    scope: string;
    statusTitle: string;
    status: string;
    exceptionsTitle: string;
    exceptions: readonly Readonly<{
      what: string;
      why: string;
      instead: string;
    }>[];
    why: string;
    instead: string;
    testTitle: string;
    /** How the software itself is tested; `date` is written out. */
    test: (values: { date: string | number }) => string;
    testedHere: (values: { date: string | number }) => string;
    testedHereBy: (values: { date: string | number; by: string | number }) => string;
    notTestedHere: string;
    feedbackTitle: string;
    feedback: string;
    mailSubject: string;
    arbitrationTitle: string;
    arbitration: string;
    noArbitration: string;
    formatsTitle: string;
    signLanguage: string;
    noSignLanguage: string;
    easyLanguage: string;
    noEasyLanguage: string;
  }>;
  privacy: Readonly<{
    responsible: string;
    officer: string;
  }>;
}>;
