import type { PrivacyTexts } from "./texts.ts";

export const en: PrivacyTexts = {
  title: "Privacy",
  paragraphs: [
    "This site works without accounts, without cookies and without counting visitors. Your browser talks to this server and to nobody else.",
    "Whoever plays chooses a name; a nickname will do. We store that name, the moves and their times. They are deleted once the match has rested for as many days as were chosen when it was opened (usually 30). Whoever opened the match can also delete it at once. You can download what is stored about you here and on the match’s page.",
    "Your browser remembers the language you chose, whether you want sounds, the key to your seat in each match, the match played on this device, and a copy of the pages for use without network. What you have typed or chosen in a form and not sent yet is remembered by the tab until you close it. All of it stays on your device. You can delete it here.",
    "The program stores no network addresses, not even in logs. The server only counts along for a moment so that nobody overloads it. Backups may hold deleted matches for a while longer.",
    "Responsible is whoever runs this server.",
  ],
  forget: "Forget everything on this device",
  forgotten: "Nothing is stored on this device any more.",
  matches: "Your matches on this device",
  noMatches: "This device remembers no match.",
};
