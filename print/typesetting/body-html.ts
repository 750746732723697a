import type { Language } from "../../cards/deck.ts";
import { breakableWord, softHyphens } from "./soft-hyphens.ts";

/**
 * The body of a document made ready for paper: soft hyphens in its text (not in headings, which become bookmarks, nor
 * in words of another language), and
 * links only where they lead somewhere from a sheet of paper or a PDF. The stylesheet shows spaces as they are written, so
 * those between blocks go and those between words become one.
 */
export function bodyForPaper(html: string, language: Language): string {
  let inHeading = false;
  let inOther = false;
  return (
    evenlySpaced(html)
      // Chromium tags no cell that has nothing in it, and a row would lack one.
      .replace(/(<t[hd]\b[^>]*>)(?=<\/t[hd]>)/g, "$1\u00a0")
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
        if (/^<em lang=/.test(part)) inOther = true;
        if (part === "</em>") inOther = false;
        return part.startsWith("<") || inHeading || inOther
          ? part
          : softHyphens(part, language.hyphenation, breakableWord(language));
      })
      .join("")
  );
}

/** Tags before and after which a space means nothing. */
const block = "(?:p|[uo]l|li|h[1-6]|table|caption|thead|tbody|tr|t[hd]|aside|section|blockquote|div|hr|br)";
const besideBlock = new RegExp(`(</?${block}\\b[^>]*>) | (?=</?${block}\\b)`, "g");

/** Text in which every space is one that is read. What is set word for word, in `pre`, stays. */
function evenlySpaced(html: string): string {
  return html
    .split(/(<pre\b[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith("<pre") ? part : part.replace(/[ \t\r\n]+/g, " ").replace(besideBlock, "$1")))
    .join("")
    .trim();
}
