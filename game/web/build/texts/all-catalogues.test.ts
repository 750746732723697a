import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFinding } from "../../../../cards/load/finding.ts";
import { readAllCatalogues } from "./all-catalogues.ts";
import { textTypes } from "./text-types.ts";

const root = join(import.meta.dirname, "../../../..");

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "quartett-texts-"));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

const write = (file: string, content: string) => {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), content);
};

describe("the texts of the app", () => {
  it("say the same with the same arguments in every language", () => {
    const { rooms, findings } = readAllCatalogues(root);
    expect(rooms.length).toBeGreaterThan(0);
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it("have the types that the base language gives them: npm run texts writes them", () => {
    const { files } = textTypes(root);
    cpSync(join(root, "biome.json"), join(copy, "biome.json"));
    for (const [file, content] of files) write(file, content);
    execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", "."], { cwd: copy, stdio: "ignore" });
    for (const file of files.keys()) {
      expect(readFileSync(join(root, file), "utf8"), file).toBe(readFileSync(join(copy, file), "utf8"));
    }
  });
});

describe("faults in catalogues", () => {
  it("are told all at once, with file, key and what is expected", () => {
    mkdirSync(join(copy, "game/modes"), { recursive: true });
    write(
      "game/web/texts/de/room.yaml",
      'cards: "{count, plural, one {1 Karte} other {# Karten}}"\ntitle: Raum\nwho: "{name}"\n',
    );
    write("game/web/texts/en/room.yaml", 'cards: "{count} cards"\ntittle: Room\nwho: "{nmae}"\n');
    write("game/web/texts/fr/room.yaml", 'cards: "{count, plural, one {1 carte}}"\ntitle: 7\nwho: "{name}"\n');
    const found = readAllCatalogues(copy).findings.map(formatFinding);
    expect(found).toEqual([
      expect.stringMatching(/^game\/web\/texts\/fr\/room\.yaml {2}– {2}cards: an ICU message.*MISSING_OTHER_CLAUSE/),
      expect.stringMatching(/^game\/web\/texts\/fr\/room\.yaml {2}– {2}title: a text, in quotation marks.* 7$/),
      expect.stringMatching(/^game\/web\/texts\/en\/room\.yaml {2}– {2}title: this text, it is missing.*Raum/),
      expect.stringMatching(/^game\/web\/texts\/en\/room\.yaml {2}– {2}tittle: no such text/),
      expect.stringMatching(/^game\/web\/texts\/en\/room\.yaml {2}– {2}who: the arguments \{name\}, here are \{nmae\}/),
    ]);
  });

  it("name a language that lacks a whole file", () => {
    mkdirSync(join(copy, "game/modes"), { recursive: true });
    write("game/web/texts/de/room.yaml", "title: Raum\n");
    write("game/web/texts/de/more.yaml", "title: Mehr\n");
    write("game/web/texts/fr/room.yaml", "title: Salle\n");
    expect(readAllCatalogues(copy).findings).toMatchObject([{ file: "game/web/texts/fr/more.yaml" }]);
  });
});

it("types have the keys of the base language, and a number wherever one language counts", () => {
  mkdirSync(join(copy, "game/modes"), { recursive: true });
  write("game/web/texts/de/room.yaml", '# Räume.\n# Was oben steht.\ntitle: Raum\nmore: "{name} hat {count}"\n');
  write("game/web/texts/en/room.yaml", 'title: Room\nmore: "{name} has {count, plural, one {one} other {#}}{typo}"\n');
  const type = [...textTypes(copy).files.values()].join("").replace(/\s+/g, " ");
  expect(type).toContain("more: (values: { name: string | number; count: number }) => string;");
  expect(type).toContain("title: string;");
});
