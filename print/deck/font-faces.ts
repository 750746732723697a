import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The weights the stylesheets of cards and guides use; a weight missing here would become a Type 3 font in the PDF. */
const fontFiles = [
  "@fontsource/barlow-condensed/500.css",
  "@fontsource/barlow-condensed/600.css",
  "@fontsource/barlow-condensed/700.css",
  "@fontsource/atkinson-hyperlegible-next/400.css",
  "@fontsource/atkinson-hyperlegible-next/400-italic.css",
  "@fontsource/atkinson-hyperlegible-next/700.css",
];

const subsets = /^@font-face \{[^}]*-(?:latin|latin-ext)-\d+-(?:normal|italic)\.woff2\)[^}]*\}/gm;

/** How the PDF names the embedded fonts, without the subset prefix: anything else is a substitute. */
export const embeddedFontName = /^(?:BarlowCondensed|AtkinsonHyperlegibleNext)/;

/** CSS `@font-face` rules with the fonts inlined, so that the page needs neither disk nor network. */
export function fontFaces(): string {
  return fontFiles.flatMap(inlineRules).join("\n");
}

function inlineRules(file: string): string[] {
  const path = fileURLToPath(import.meta.resolve(file));
  const rules = readFileSync(path, "utf8").match(subsets) ?? [];
  return rules.map((rule) =>
    rule.replace(/src:[^;]*;/, (source) => {
      const name = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(source)?.[1] ?? "";
      const font = readFileSync(path.replace(/[^/\\]+$/, name)).toString("base64");
      return `src: url(data:font/woff2;base64,${font}) format("woff2");`;
    }),
  );
}
