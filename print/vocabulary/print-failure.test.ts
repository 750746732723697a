import { expect, test } from "vitest";
import { message } from "../../cards/text/message.ts";
import { distinctFindings, fileFindings, PrintFailure, type PrintFinding, tellPrintFinding } from "./print-failure.ts";

const tooWide = (millimetres: number): PrintFinding => ["A1  title", message("too-wide-for-box", { millimetres })];

test("a finding is told in any language, its lengths as they are written there", () => {
  expect(tellPrintFinding(tooWide(1.5))).toBe("A1  title: 1.5 mm too wide for its box");
  expect(tellPrintFinding(tooWide(1.5), "de")).toBe("A1  title: 1,5 mm zu breit für den Platz");
  expect(tellPrintFinding("products/deck.yaml: its size", "de")).toBe("products/deck.yaml: its size");
  expect(new PrintFailure([tooWide(1.5), tooWide(2)]).message.split("\n")).toHaveLength(2);
});

test("what is wrong twice in the same way is told once", () => {
  expect(distinctFindings([tooWide(1.5), tooWide(2), tooWide(1.5)])).toEqual([tooWide(1.5), tooWide(2)]);
});

test("findings about files say which file, card and field, and those without a code stay English", () => {
  const place = { file: "failures/A.yaml", card: "A1", field: "text.title" };
  const { code, values, expected } = message("too-long", { max: 40, count: 41 });
  const [coded = "", plain = ""] = fileFindings(
    [
      { ...place, expected, code, values },
      { ...place, expected: "a text" },
    ],
    "cards/",
  ).map((finding) => tellPrintFinding(finding, "de"));
  expect(coded).toBe("cards/failures/A.yaml  A1  text.title: höchstens 40 Zeichen, es sind 41");
  expect(plain).toBe("cards/failures/A.yaml  A1  text.title: a text");
});
