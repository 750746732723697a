import { z } from "zod";

/** A text in every language of the cards, by language id. */
export const wording = z
  .record(z.string(), z.string().trim().min(1))
  .refine((texts) => Object.keys(texts).length > 0, "a text in at least one language");
export type Wording = z.infer<typeof wording>;

/** The text in `language`; where a new language is not written yet, the first there is. */
export const wordingIn = (texts: Wording, language: string): string => texts[language] ?? Object.values(texts)[0] ?? "";
