import type { Language } from "../../cards/deck.ts";
import { breakableWord, softHyphens } from "../deck/soft-hyphens.ts";

/**
 * The body of a document made ready for paper: soft hyphens in its text (not in headings, which become bookmarks), and
 * links only where they lead somewhere from a sheet of paper or a PDF.
 */
export function bodyForPaper(html: string, language: Language): string {
  let inHeading = false;
  return (
    html
      .replace(/ href="(?!https?:|#)[^"]*"/g, "")
      // One box for the plan and its heading: they lie across on pages of their own.
      .replace(
        /(?:<h2[^>]*>[^<]*<\/h2>\s*)?<table class="plan">[\s\S]*?<\/table>/g,
        '<section class="plan-sheet">$&</section>',
      )
      .split(/(<[^>]+>)/)
      .map((part) => {
        if (/^<h\d/.test(part)) inHeading = true;
        if (/^<\/h\d/.test(part)) inHeading = false;
        return part.startsWith("<") || inHeading
          ? part
          : softHyphens(part, language.hyphenation, breakableWord(language));
      })
      .join("")
  );
}
