import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { main } from "./command-line.ts";

const cardsFolder = import.meta.dirname;
const repository = join(cardsFolder, "..");
type Run = { code: number; out: string; err: string };

/** Runs the command as `npm run -s cards -- …` does, in a process of its own. */
const cardsAlone = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const command = ["--import", "tsx", join(cardsFolder, "cli.ts"), ...args];
    execFile(process.execPath, command, { cwd: repository, maxBuffer: 32 * 1024 * 1024 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });

/** The same within this process. */
function cards(...args: string[]): Run {
  const spies = [
    vi.spyOn(process.stdout, "write").mockReturnValue(true),
    vi.spyOn(console, "log").mockImplementation(() => undefined),
    vi.spyOn(console, "error").mockImplementation(() => undefined),
  ] as const;
  try {
    const code = main(args);
    if (typeof code !== "number") throw new Error("it is not done at once");
    const [written, out, err] = spies.map(({ mock }) => mock.calls.map(([text]) => String(text)));
    const lines = (texts: readonly string[] = []) => texts.map((text) => `${text}\n`).join("");
    return { code, out: `${written?.join("")}${lines(out)}`, err: lines(err) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

let broken: string;

beforeAll(() => {
  broken = mkdtempSync(join(tmpdir(), "cards-cli-"));
  cpSync(join(cardsFolder, "decks"), join(broken, "decks"), { recursive: true });
  const german = join(broken, "decks/scheitern/failures/A.yaml");
  writeFileSync(german, readFileSync(german, "utf8").replace("level: 1", "level: 9"));
  rmSync(join(broken, "decks/scheitern/measures/M7.en.yaml"));
});
afterAll(() => rmSync(broken, { recursive: true }));

describe("cards check", () => {
  it("says what was checked and exits 0 where all is fine", async () => {
    const { code, out, err } = await cardsAlone("check");
    expect(err).toBe("");
    expect(out).toMatch(/^32 failure cards and 32 measure cards in de, .*: fine\n$/);
    expect(code).toBe(0);
  });

  it("prints a line a finding with file, card, field and what is expected, and exits 1", async () => {
    const { code, out, err } = await cardsAlone("check", "--cards", broken);
    const lines = err.split("\n");
    expect(lines).toContainEqual(
      expect.stringMatching(/^decks\/scheitern\/failures\/A\.yaml {2}A1 {2}level: .*1\|2\|3\|4/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^decks\/scheitern\/measures\/M7\.en\.yaml {2}– {2}–: .*M71,M72,M73,M74/),
    );
    expect(err).toMatch(/\n\d+ findings\n$/);
    expect(out).toBe("");
    expect(code).toBe(1);
  });
});

describe("cards check --lang", () => {
  it.each([
    ["de", /level: eines von 1\|2\|3\|4 \[one-of\]/, /eine gültige Datei mit M71,M72,M73,M74 \[missing-file\]/],
    ["de-simple", /level: Wählen Sie eines davon: 1\|2\|3\|4 \[one-of\]/, /Es fehlt eine Datei mit: M71/],
  ])("tells every finding in %s, with its code", (language, level, file) => {
    const { code, err } = cards("check", "--cards", broken, "--lang", language);
    expect(code).toBe(1);
    expect(err).toMatch(level);
    expect(err).toMatch(file);
  });

  it("refuses a language it cannot tell findings in", () => {
    expect(cards("check", "--lang", "tlh")).toMatchObject({ code: 2, err: expect.stringContaining("de|de-simple|en") });
  });
});

describe("cards new-deck", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "cards-new-"));
    mkdirSync(join(root, "decks"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("writes a deck that checks, can be exported, and whose editor schemas are its own", () => {
    expect(cards("new-deck", "unser-ort", "--cards", root).code).toBe(0);
    const checked = cards("check", "--cards", root, "--deck", "unser-ort");
    expect([checked.err, checked.code]).toEqual(["", 0]);
    expect(checked.out).toMatch(/^12 failure cards and 12 measure cards in de: fine/);
    expect(JSON.parse(cards("export", "--cards", root).out).failures).toHaveLength(12);
    const schemas = join(root, "decks/unser-ort/schema");
    const written = readFileSync(join(schemas, "failures.schema.json"), "utf8");
    rmSync(schemas, { recursive: true });
    expect(cards("schema", "--cards", root).code).toBe(0);
    expect(readFileSync(join(schemas, "failures.schema.json"), "utf8")).toBe(written);
  });

  it.each([["unser-ort"], ["Unser Ort"], ["../unser-ort"], [""]])("writes nothing over “%s”, and says why", (id) => {
    const { code, err } = cards("new-deck", id, "--cards", root);
    expect(code).toBe(1);
    expect(err).toMatch(/is there already|small letters/);
  });

  it("asks which deck is meant where several are and none is marked", () => {
    cards("new-deck", "zweites", "--cards", root);
    const { code, err } = cards("check", "--cards", root);
    expect(code).toBe(1);
    expect(err).toMatch(/^decks {2}– {2}default: .*unser-ort, zweites/);
    expect(cards("check", "--cards", root, "--deck", "zweites").code).toBe(0);
    expect(cards("check", "--cards", root, "--deck", "drittes").err).toContain('not "drittes"');
  });
});

describe("cards export", () => {
  let german: Run;
  beforeAll(() => {
    german = cards("export");
  });

  it("prints both decks as JSON with every name resolved", () => {
    const { code, out, err } = german;
    expect([code, err]).toEqual([0, ""]);
    const deck = JSON.parse(out);
    expect(deck.language).toMatchObject({ id: "de", tag: "de", simple: false });
    expect(deck.failures).toHaveLength(32);
    expect(deck.measures).toHaveLength(32);
    expect(deck.sectors[0]).toMatchObject({
      letter: "A",
      name: "Mobilität",
      colour: "#1660ad",
    });
    expect(deck.causes[1]).toMatchObject({
      number: 2,
      name: "Planungsfehler",
      definition: expect.any(String),
    });
    expect(deck.failures[0]).toMatchObject({
      id: "A1",
      sector: "A",
      level: 1,
      cause: 2,
      measures: ["M21", "M22", "M23", "M24"],
      otherCauses: [{ cause: expect.any(Number), whyNot: expect.any(String) }, { cause: expect.any(Number) }],
      values: { money: expect.any(Number), gloss: expect.any(Number) },
      sources: [
        {
          section: "3.1",
          cite: "Abschlussbericht",
          title: expect.stringContaining("Wirkungsbereiche"),
        },
        {},
      ],
    });
  });

  it("prints another language's texts under the same codes", () => {
    const english = cards("export", "--format", "json", "--lang", "en");
    const de = JSON.parse(german.out);
    const en = JSON.parse(english.out);
    expect(en.language.id).toBe("en");
    expect(en.failures.map((card: { id: string }) => card.id)).toEqual(
      de.failures.map((card: { id: string }) => card.id),
    );
    expect(en.failures[0].title).not.toBe(de.failures[0].title);
    expect(en.failures[0].values).toEqual(de.failures[0].values);
  });

  it.each([
    [["--lang", "tlh"], "--lang de|"],
    [["--format", "xlsx"], "--format json"],
  ])("refuses %j, says what it knows and exits 2", (args, hint) => {
    const { code, out, err } = cards("export", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(hint);
  });

  it("prints no half deck: findings instead, exit 1", () => {
    const { code, out, err } = cards("export", "--cards", broken);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("failures/A.yaml");
  });
});

describe("anything else", () => {
  it.each([[[]], [["deal"]], [["check", "--fast"]]])("%j prints the usage and exits 2", (args) => {
    const { code, out, err } = cards(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/Usage: npm run cards -- <command>[\s\S]*check[\s\S]*export/);
  });
});
