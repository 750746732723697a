/** What holds with a reservation: what it is, why, and what to use instead. */
type Exception = Readonly<{ what: string; why: string; instead: string }>;

export type PapersTexts = Readonly<{
  missing: string;
  loadFailed: string;
  address: string;
  representedBy: string;
  email: string;
  phone: string;
  imprint: Readonly<{ title: string; lead: string; software: string }>;
  accessibility: Readonly<{
    title: string;
    scope: string;
    statusTitle: string;
    status: string;
    exceptionsTitle: string;
    exceptions: readonly Exception[];
    why: string;
    instead: string;
    testTitle: string;
    /** How the software itself is tested; `date` is written out. */
    test: (date: string) => string;
    testedHere: (date: string, by: string | undefined) => string;
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
  privacy: Readonly<{ responsible: string; officer: string }>;
}>;
