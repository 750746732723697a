import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

const print = (...args: string[]) => printWith({}, ...args);

function printWith(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const environment = { ...process.env, PUBLIC_URL: "", ...variables };
  const options = { cwd: root, encoding: "utf8", env: environment } as const;
  return spawnSync(process.execPath, ["--import", "tsx", "print/cli.ts", ...args], options);
}

test.each([
  [["deck", "--paper", "b5"], /Unknown paper “b5”: choose .*\ba4, .*\bprintshop/],
  [["deck", "--shop", "nosuch"], /Unknown shop “nosuch”: choose .*\bmeinspiel\b/],
  [["deck", "--cards", "A1,Z9"], /Unknown card “Z9”/],
  [["guide"], /Missing guide: choose .*guides\/kompakttraining/],
  [["guide", "kompakttraining", "--paper", "a4"], /Unknown option of guide “paper”: choose guide, publicUrl/],
  [["deck", "--paper", "a4", "--lang", "fr"], /Unknown language “fr”: choose .*\bde\b.*\ben\b/],
  [["guide", "nosuch"], /Unknown guide “nosuch”: choose .*guides\/kompakttraining/],
  [["guide", "kompakttraining", "--lang", "fr"], /Unknown language “fr”: choose de, en/],
  [["booklet"], /Unknown command “booklet”: choose .*deck, guide, .*list, all/],
  [["deck", "--papper", "a4"], /--papper/],
])("%j is answered with what is valid and exit code 2", (args, message) => {
  // Nor does it take a browser to say so.
  const { status, stderr } = printWith({ PUPPETEER_EXECUTABLE_PATH: "/nowhere" }, ...args);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});

test("list names papers, languages and guides; --help every command", () => {
  expect(print("list").stdout).toMatch(/a4[\s\S]*printshop[\s\S]*de-simple[\s\S]*handouts\/stammtisch/);
  expect(print("--help").stdout).toMatch(/deck[\s\S]*--paper[\s\S]*guide <guide>[\s\S]*list[\s\S]*all/);
});

test("deck writes one file a deck, tells how to get QR codes and keeps to plain lines without a terminal", () => {
  const out = mkdtempSync(join(tmpdir(), "print-"));
  const { status, stdout, stderr } = print("deck", "--paper", "a4", "--lang", "en", "--out", out);
  expect(status, stderr).toBe(0);
  for (const file of ["failures-en-a4.pdf", "measures-en-a4.pdf"]) expect(existsSync(join(out, file))).toBe(true);
  expect(stdout).toMatch(/PUBLIC_URL/);
  expect(stderr).toMatch(/^Checking the cards\nStarting the browser\n/);
  expect(stderr).not.toContain("\r");
});

test("an address too long for the QR code is refused", () => {
  const { status, stderr } = print("deck", "--paper", "a4", "--public-url", `https://${"lang".repeat(9)}.example`);
  expect(stderr).toMatch(/PUBLIC_URL: .* bytes; the QR code of a card holds 42/);
  expect(status).toBe(1);
});
