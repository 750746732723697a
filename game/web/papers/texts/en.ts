import type { PapersTexts } from "./texts.ts";

export const en: PapersTexts = {
  missing: "The organisation running this server has not filled this in yet.",
  loadFailed:
    "The details of the organisation running this server could not be loaded. Are you connected to the network?",
  address: "Address",
  representedBy: "Represented by",
  email: "Email",
  phone: "Phone",
  imprint: {
    title: "Imprint",
    lead: "This organisation runs the server and answers for it.",
    software:
      "The program is free software. All towns, people and figures on the cards are invented; each card names its sources.",
  },
  accessibility: {
    title: "Accessibility statement",
    scope:
      "This statement covers the Failed Digital Strategies Card Game on this server: pages, games, guides and files for printing. The yardsticks are BITV 2.0 and EN 301 549, that is WCAG 2.2 at level AA.",
    statusTitle: "Compliance",
    status: "The service complies in part. What does not hold yet is listed here.",
    exceptionsTitle: "What is not accessible yet",
    exceptions: [
      {
        what: "Files for printing (PDF)",
        why: "They carry headings, a reading order, their language and alternative texts, but no checker for PDF/UA has confirmed them.",
        instead: "All cards, guides and rules are web pages as well.",
      },
      {
        what: "Printed cards",
        why: "A playing card has room for small type only, from about 7.5 points.",
        instead:
          "The print page offers the cards in large type, too. The code on a card leads to its text, which can be read aloud.",
      },
      {
        what: "Matches with others",
        why: "When others move fast, announcements of a screen reader follow each other closely, and earlier ones are cut off.",
        instead:
          "The history stays on the page. Whoever leads can pause, extend times or switch them off. Solo goes at your own pace.",
      },
      {
        what: "Sign language and Leichte Sprache",
        why: "All texts come in simple German (Einfache Sprache). Leichte Sprache has to be tested by people who need it; the program brings no sign-language videos either.",
        instead: "Below it says whether the organisation running this server offers versions of its own.",
      },
      {
        what: "Tests by people concerned",
        why: "So far neither people with disabilities nor a recognised testing body have tested the whole service.",
        instead: "Every report helps and is needed.",
      },
    ],
    why: "Why",
    instead: "Instead",
    testTitle: "How it was tested",
    test: (date) =>
      `The program was last tested by self-assessment on ${date}: automatically with axe-core on every kind of page and in whole matches, along with keyboard, focus, names for screen readers, text spacing, text at 200%, emulated Windows contrast themes, reduced motion and narrow screens in Chromium.`,
    testedHere: (date, by) => `This server was tested on ${date}${by === undefined ? "" : `: ${by}`}.`,
    notTestedHere: "The organisation running this server has not entered a test of its own yet.",
    feedbackTitle: "Feedback and contact",
    feedback:
      "Have you met a barrier, or do you need something in another form? Write or say so, in your own words. It helps to name the page and your device.",
    mailSubject: "A barrier in the card game",
    arbitrationTitle: "Arbitration",
    arbitration: "If the answer does not help, you can turn to the arbitration body, free of charge:",
    noArbitration:
      "For municipalities, the arbitration or enforcement body of their federal state is in charge. The organisation running this server has not entered which one that is.",
    formatsTitle: "Sign language and Leichte Sprache",
    signLanguage: "Information in German Sign Language",
    noSignLanguage: "There is no information in German Sign Language here yet.",
    easyLanguage: "Information in Leichte Sprache",
    noEasyLanguage: "There is no information in Leichte Sprache here yet. The whole site can be read in simple German.",
  },
  privacy: { responsible: "Organisation responsible", officer: "Questions about data protection" },
};
