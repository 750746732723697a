import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontStyles, usedRules } from "../../cards/fonts/font-files.ts";

/** How the PDF names the embedded fonts, without the subset prefix: anything else is a substitute. */
export const embeddedFontName = /^(?:BarlowCondensed|AtkinsonHyperlegibleNext)/;

/** CSS `@font-face` rules with the fonts inlined, so that the page needs neither disk nor network. */
export function fontFaces(): string {
  return fontStyles.flatMap(inlineRules).join("\n");
}

function inlineRules(file: string): string[] {
  const path = fileURLToPath(import.meta.resolve(file));
  const rules = readFileSync(path, "utf8").match(usedRules) ?? [];
  return rules.map((rule) =>
    rule.replace(/src:[^;]*;/, (source) => {
      const name = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(source)?.[1] ?? "";
      const font = readFileSync(path.replace(/[^/\\]+$/, name)).toString("base64");
      return `src: url(data:font/woff2;base64,${font}) format("woff2");`;
    }),
  );
}
