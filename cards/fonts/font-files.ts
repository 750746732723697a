/**
 * The stylesheets of the fonts that pages and prints are set in: what is missing here is missing in both. A weight that
 * is missing would become a Type 3 font in a PDF.
 */
export const fontStyles = [
  "@fontsource/barlow-condensed/500.css",
  "@fontsource/barlow-condensed/600.css",
  "@fontsource/barlow-condensed/700.css",
  "@fontsource/atkinson-hyperlegible-next/400.css",
  "@fontsource/atkinson-hyperlegible-next/400-italic.css",
  "@fontsource/atkinson-hyperlegible-next/700.css",
];

/** The rules of such a stylesheet that we use: Latin letters and their extension. */
export const usedRules = /^@font-face \{[^}]*-(?:latin|latin-ext)-\d+-(?:normal|italic)\.woff2\)[^}]*\}/gm;
