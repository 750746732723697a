import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { missingOf, readOperator } from "./operator-file.ts";

const written = (content: string | Uint8Array): string => {
  const path = join(tempFolder(), "operator.yaml");
  writeFileSync(path, content);
  return path;
};

describe("the operator's file", () => {
  it("as shipped for an example is whole, and nothing is missing", () => {
    const operator = readOperator(join(import.meta.dirname, "../../../deploy/operator.example.yaml"));
    expect(operator.name).toBe("Stadt Musterlingen");
    expect(operator.accessibility?.testedOn).toBe("2026-11-29");
    expect(missingOf(operator)).toEqual([]);
  });

  it("may be absent, empty or in part: what a public body must show is named as missing", () => {
    expect(missingOf(readOperator(undefined))).toContain("name");
    expect(missingOf(readOperator(written("")))).toHaveLength(10);
    const some = readOperator(written("name: Stadt\nemail: rathaus@stadt.example\n"));
    expect(missingOf(some)).not.toContain("name");
    expect(missingOf(some)).toContain("accessibility.arbitration");
  });

  it.each([
    ["an address that would run a script", "signLanguageUrl: 'javascript:alert(1)'", /signLanguageUrl/],
    ["a field nobody knows", "nmae: Stadt", /nmae/],
    ["no date", "accessibility: { testedOn: gestern }", /accessibility\.testedOn/],
    ["an e-mail address that is none", "email: rathaus", /email/],
    ["broken YAML", "name: [", /operator\.yaml is wrong/],
  ])("is refused for %s, in one message that names file and field", (_, text, reason) => {
    const path = written(text);
    expect(() => readOperator(path)).toThrow(reason);
    expect(() => readOperator(path)).toThrow(path);
  });

  it("is refused where two fields are wrong, naming both", () => {
    expect(() => readOperator(written("email: x\nphone: ''\n"))).toThrow(/email[\s\S]*phone/);
  });

  it("is refused where it is not UTF-8 or not there, saying what to do", () => {
    expect(() => readOperator(written(Uint8Array.of(0x6e, 0x3a, 0x20, 0xfc)))).toThrow(
      /line 1: .*save the file as UTF-8/,
    );
    expect(() => readOperator(join(tempFolder(), "nothing.yaml"))).toThrow(/is readable \(ENOENT/);
  });
});
