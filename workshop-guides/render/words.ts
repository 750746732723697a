import { z } from "zod";
import { characterFindings } from "../../cards/fonts/character-findings.ts";
import type { Finding } from "../../cards/load/finding.ts";
import { readYaml } from "../../cards/load/read-yaml.ts";

const word = z.string().trim().min(1);

const wordsFile = z.strictObject({
  quotes: z.tuple([word, word]),
  tip: word,
  caution: word,
  plan: z.strictObject({
    caption: word.regex(/\{minutes\}/, "guide-minutes-place"),
    clock: word,
    minutes: word,
    phase: word,
    do: word,
    say: word,
    method: word,
    material: word,
    drop: word.regex(/\{minutes\}/, "guide-minutes-place"),
    shorten: word.regex(/\{minutes\}/, "guide-minutes-place"),
  }),
});

/** What the renderer itself says in one language: labels of boxes, quotation marks, headings of the plan's columns. */
export type Words = z.infer<typeof wordsFile>;

/** Reads words/<language>.yaml below `root`; undefined and findings where it is missing or wrong. */
export function readWords(root: string, language: string, findings: Finding[]): Words | undefined {
  const file = `words/${language}.yaml`;
  const words = readYaml(root, file, wordsFile, findings);
  const unprintable = characterFindings(file, words);
  findings.push(...unprintable);
  return unprintable.length > 0 ? undefined : words;
}
