/**
 * What nobody types into a text: controls but for tab and line ends, marks that turn the direction of reading (a text then
 * shows something else than it says), invisible signs but for the soft hyphen, and the sign that stands for a lost letter.
 */
const odd = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\ufffd]--[\t\n\r\u00ad]]/gv;

/** The odd characters of `text`, each once, as “U+202E”. */
export const oddCharacters = (text: string): string[] => [...new Set((text.match(odd) ?? []).map(codeOf))];

/** How Unicode writes the first character of `text`: “U+202E”. */
export const codeOf = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
