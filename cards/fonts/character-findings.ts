import type { Finding } from "../load/finding.ts";
import { stringsIn } from "../text/strings-in.ts";
import { characterFaults } from "./font-coverage.ts";

/** What in the texts of `data` cannot be set in our fonts; `card` where it is one card's. */
export const characterFindings = (file: string, data: unknown, card = "–"): Finding[] =>
  stringsIn(data).flatMap(({ path, text }) =>
    characterFaults(text).map((expected) => ({ file, card, field: path.join("."), expected })),
  );
