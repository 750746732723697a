import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { WarmBrowser } from "./browser/warm-browser.ts";
import { main } from "./commands/main.ts";
import { tempFolder } from "./fixtures/temp-folder.ts";
import { testCatalogue } from "./fixtures/test-catalogue.ts";

const root = join(import.meta.dirname, "..");

const print = (...args: string[]) => printWith({}, ...args);

function printWith(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const environment = { ...process.env, PUBLIC_URL: "", ...variables };
  const options = { cwd: root, encoding: "utf8", env: environment } as const;
  return spawnSync(process.execPath, ["print/start.js", ...args], options);
}

/** The command within this process: what it says and its exit code. It must do without a browser. */
async function printHere(...args: readonly string[]) {
  const [out, err] = (["log", "error"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  vi.stubEnv("PUPPETEER_EXECUTABLE_PATH", "/nowhere");
  onTestFinished(() => void vi.unstubAllEnvs());
  const progress = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  onTestFinished(() => {
    for (const spy of [out, err, progress]) spy?.mockRestore();
  });
  const status = await main([...args], new WarmBrowser(), () => testCatalogue);
  const [stdout = "", stderr = ""] = [out, err].map((spy) => spy?.mock.calls.flat().join("\n"));
  return { status, stdout, stderr };
}

test.each([
  [["deck", "--paper", "b5"], /paper: unknown “b5”: choose .*\ba4, .*\bprintshop/],
  [["deck", "--shop", "nosuch"], /shop: unknown “nosuch”: choose .*\bmeinspiel\b/],
  [["deck", "--cards", "A1,Z9"], /cards: unknown “Z9”/],
  [["deck", "--back-offset", "1,5,2"], /backOffset: two lengths in mm/],
  [["deck", "--back-bleed", "zwei"], /backBleed: a number, in mm/],
  [["deck", "--paper", "a4", "--paper", "b5"], /--paper.* given twice/],
  [["guide"], /guide: missing: choose .*guides\/kompakttraining/],
  [["guide", "kompakttraining", "--paper", "a4"], /paper: no option of guide: choose deck, guide, publicUrl/],
  [["deck", "--paper", "a4", "--lang", "fr"], /language: unknown “fr”: choose .*\bde\b.*\ben\b/],
  [["guide", "nosuch"], /guide: unknown “nosuch”: choose .*guides\/kompakttraining/],
  [["guide", "kompakttraining", "--lang", "fr"], /language: unknown “fr”: choose de, en/],
  [["booklet"], /command: unknown “booklet”: choose .*deck, guide, .*list, all/],
  [["deck", "--papper", "a4"], /--papper/],
  [["deck", "--products", "box"], /products: no option of deck/],
  [
    ["all", "--products", "box,nosuch", "--paper", "a9", "--colour", "pink"],
    /paper: no option of all.*\ncolour: no option of all.*\nproduct: unknown “nosuch”/,
  ],
  [["deck", "--tables", "4"], /tables: no option of deck/],
  [["all", "--tables", "4"], /tables: no option of all/],
  [["kit"], /guide: missing: choose kompakttraining/],
  [["kit", "kompakttraining", "--lang", "fr"], /language: unknown “fr”: choose de, en/],
  [
    ["kit", "handouts/stammtisch", "--tables", "2,5", "--paper", "a4"],
    /paper: no option of kit.*\ntables: a whole number from 1.*\nguide: unknown “handouts\/stammtisch”/,
  ],
  [["list", "--paper", "a9", "--lang", "de"], /paper: no option of list.*\nlanguage: no option/],
])("%j is answered with what is valid and exit code 2", async (args, message) => {
  const { status, stderr } = await printHere(...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});

test.skipIf(process.platform !== "linux").each([
  ["/proc/nope", "there can be no such folder"],
  ["/dev/null", "a file is in the way"],
  ["/dev/null/below", "a file is in the way"],
])("nothing is begun where there is no place for files: %s", async (out, reason) => {
  const stderr = `${out} cannot be written: ${reason}`;
  expect(await printHere("deck", "--out", out)).toEqual({ status: 1, stdout: "", stderr });
});

test("a browser that is none is told in one sentence", () => {
  const out = tempFolder();
  const variables = { PUPPETEER_EXECUTABLE_PATH: process.platform === "win32" ? process.execPath : "/bin/true" };
  const { status, stderr } = printWith(variables, "test-page", "--out", out);
  expect(stderr.trim().split("\n").at(-1)).toMatch(/^The browser \S+ does not start: it ended at once with code \d+/);
  expect(status).toBe(1);
});

test("list names papers, languages and guides; --help every command", async () => {
  expect((await printHere("list")).stdout).toMatch(/a4[\s\S]*printshop[\s\S]*de-simple[\s\S]*handouts\/stammtisch/);
  expect(print("--help").stdout).toMatch(/deck[\s\S]*--paper[\s\S]*guide <guide>[\s\S]*list[\s\S]*all/);
});

test("kit tells how much of everything a guide needs for so many tables, in its language", async () => {
  const { status, stdout } = await printHere("kit", "kompakttraining", "--tables", "4", "--lang", "de");
  expect(status).toBe(0);
  for (const line of [/^Kartenspiel \(A4 .*\) +4 +32 +384$/m, /^Diagnosebogen +24 +24 +0$/m, /^Zusammen +56 +384$/m]) {
    expect(stdout).toMatch(line);
  }
  expect(stdout).toMatch(/^Leere Zettel .* 72$/m);
});

test("deck writes one file a deck, tells how to get QR codes and keeps to plain lines without a terminal", () => {
  const out = tempFolder();
  const { status, stdout, stderr } = print("deck", "--cards", "A1,M11", "--paper", "a4", "--lang", "en", "--out", out);
  expect(status, stderr).toBe(0);
  for (const file of ["failures-A1-M11-en-a4.pdf", "measures-A1-M11-en-a4.pdf"])
    expect(existsSync(join(out, file))).toBe(true);
  expect(stdout).toMatch(/PUBLIC_URL/);
  expect(stderr).toMatch(/^Checking the cards\nStarting the browser\n/);
  expect(stderr).not.toContain("\r");
});

test("an address too long for the QR code is refused", async () => {
  const { status, stderr } = await printHere(
    "deck",
    "--paper",
    "a4",
    "--public-url",
    `https://${"lang".repeat(30)}.example`,
  );
  expect(stderr).toMatch(/PUBLIC_URL: .* characters; the QR code of a card holds 122/);
  expect(status).toBe(1);
});
