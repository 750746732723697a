import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { main } from "./command-line.ts";
import { plantedRoot, soundGuide } from "./fixtures/planted.ts";

const runAlone = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(import.meta.dirname, "cli.ts"), ...args], { encoding: "utf8" });

/** The same within this process. */
function run(...args: string[]) {
  const spies = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  try {
    const status = main(args);
    const [stdout, stderr] = spies.map(({ mock }) => mock.calls.map(([line]) => `${line}\n`).join(""));
    return { status, stdout, stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

it("check prints every finding with file and line, and fails", () => {
  const root = plantedRoot({
    "guides/probe/de.md": soundGuide.replace("A1", "Z1").replace("Ruhe", "<b>"),
    "guides/probe/en.md": soundGuide.replace("A1", "Z1"),
  });
  const { status, stderr } = runAlone("check", "--guides", root);
  expect(status).toBe(1);
  expect(stderr).toContain("guides/probe/de.md  Z1  line 16: a card of the deck in de");
  expect(stderr).toContain("guides/probe/de.md  –  line 22: no raw HTML");
  expect(stderr).toContain("guides/probe/en.md  Z1  line 16: a card of the deck in en");
  expect(stderr).toContain("3 findings");
});

it("check --lang tells findings in that language, with their codes, and how many there are", () => {
  const root = plantedRoot({ "guides/probe/de.md": soundGuide.replace("A1", "Z1"), "guides/probe/en.md": soundGuide });
  const { status, stderr } = run("check", "--guides", root, "--lang", "de-simple");
  expect(status).toBe(1);
  expect(stderr).toContain("Hier steht „Z1“. [guide-card]");
  expect(run("check", "--guides", root, "--lang", "de").stderr).toMatch(
    /eine Karte des Decks in de.*\n[\s\S]*2 Befunde/,
  );
  expect(run("check", "--lang", "tlh")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("de|de-simple|en"),
  });
});

it("check knows decks of one's own that plans name, where it is told of them", () => {
  const planted = (decks: string) =>
    soundGuide.replace("kind: talk", `kind: round\n  at: room\n  decks: [${decks}]\n  cards: [Bauhof-01]`);
  const rootWith = (decks: string) =>
    plantedRoot({ "guides/probe/de.md": planted(decks), "guides/probe/en.md": planted(decks) });
  const cards = join(import.meta.dirname, "../tests");
  expect(run("check", "--guides", rootWith("bauhof"), "--cards", cards)).toMatchObject({ status: 0 });
  const { status, stderr } = run("check", "--guides", rootWith("bauhof"));
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /guides\/probe\/de\.md .* line \d+, plan 0\.decks\.0: the name of a deck: scheitern; found bauhof/,
  );
});

it("check is content with sound documents", () => {
  const root = plantedRoot({ "guides/probe/de.md": soundGuide, "guides/probe/en.md": soundGuide });
  expect(run("check", "--guides", root)).toMatchObject({ status: 0, stdout: "1 document in 2 files: fine\n" });
});

it.each([[["chekc"]], [["check", "--langs", "de"]], [[]]])("%j gets the usage and exit code 2", (args) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain("Usage: npm run guides");
});
