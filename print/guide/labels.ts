import { z } from "zod";
import { readTexts } from "../vocabulary/named-files.ts";

const word = z.string().trim().min(1);

const labels = z.strictObject({
  kind: z.strictObject({ guide: word, handout: word, rules: word }),
  audience: word,
  groupSize: word,
  people: word,
  minutes: word,
  duration: word,
  room: word,
  goals: word,
  materials: word,
  kit: z.strictObject({
    tables: word.regex(/\{n\}/, "has {n}"),
    ...{ prints: word, copies: word, sheets: word, cuts: word, together: word, things: word, unknown: word },
  }),
  page: word.regex(/\{n\}.*\{total\}/, "has {n} and {total}"),
});
export type Labels = z.infer<typeof labels>;

/** The headings of the front page in `language`; `root` is the folder print/. Throws PrintFailure if they are not in order. */
export const readLabels = (root: string, language: string): Labels => readTexts(root, language, "guide", labels);
