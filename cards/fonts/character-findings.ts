import type { Finding } from "../load/finding.ts";
import { stringsIn } from "../text/strings-in.ts";
import { characterMessages } from "./font-coverage.ts";

/** What in the texts of `data` cannot be set in our fonts; `card` where it is one card's. */
export const characterFindings = (file: string, data: unknown, card = "–"): Finding[] =>
  stringsIn(data).flatMap(({ path, text }) =>
    characterMessages(text).map((fault) => ({ file, card, field: path.join("."), ...fault })),
  );
