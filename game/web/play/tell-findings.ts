import { expectationCodes } from "../../../cards/schema/expected-of.ts";
import type { RefusedFinding } from "../../protocol/public-match.ts";
import { byLanguage } from "../texts/by-language.ts";
import type { FindingsTexts } from "../texts/findings-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

const texts = spokenCatalogue(
  byLanguage(import.meta.glob<FindingsTexts>("../texts/*/findings.yaml", { import: "texts" })),
);

type Expected = Pick<RefusedFinding, "code" | "values">;

/** What is expected, as a sentence in the language; "" where its words cannot be loaded. */
export async function tellExpected(expected: Expected, language: string): Promise<string> {
  const words = await texts.load(language).catch(() => undefined);
  return words === undefined ? "" : sentence(expected, words);
}

/** What is wrong with a request, a sentence for each of its fields. */
export async function tellFindings(findings: readonly RefusedFinding[], language: string): Promise<string> {
  const words = findings.length === 0 ? undefined : await texts.load(language).catch(() => undefined);
  if (words === undefined) return "";
  const told = findings.map((finding) => {
    const expected = sentence(finding, words);
    return finding.field === "" ? expected : words.at({ field: nameOf(finding.field, words), expected });
  });
  return [...new Set(told)].join(" ");
}

/** A code that this page does not know is one of a newer server. */
function sentence({ code, values }: Expected, { expected }: FindingsTexts): string {
  const text = expected[expectationCodes.find((known) => known === code) ?? "other"];
  return typeof text === "string" ? text : (text as (values: Expected["values"]) => string)(values);
}

/** "steps.3.minutes" is "Step 4, Minutes": places in lists count from 1, as people do. */
function nameOf(field: string, { fields }: FindingsTexts): string {
  const labels: Readonly<Record<string, string>> = fields;
  return field
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? ` ${Number(part) + 1}` : `, ${labels[part] ?? part}`))
    .join("")
    .replace(/^[ ,]+/, "");
}
