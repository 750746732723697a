import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test, vi } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { carriedBrowser } from "./carried-browser.ts";
import { downloadedBrowser } from "./downloaded-browser.ts";
import { browserFromEnvironment, findBrowser } from "./find-browser.ts";
import { type BrowserStep, NoBrowser } from "./found-browser.ts";

const quiet = () => undefined;
const at =
  (executablePath: string): BrowserStep =>
  async () => ({ executablePath, headless: true, env: {} });
const nothing: BrowserStep = async () => undefined;
const broken: BrowserStep = async () => {
  throw new Error("no network");
};

test("the browser named in the environment comes before every other", async () => {
  const before = process.env.PUPPETEER_EXECUTABLE_PATH;
  process.env.PUPPETEER_EXECUTABLE_PATH = process.execPath;
  try {
    expect((await findBrowser(quiet)).executablePath).toBe(process.execPath);
  } finally {
    if (before === undefined) delete process.env.PUPPETEER_EXECUTABLE_PATH;
    else process.env.PUPPETEER_EXECUTABLE_PATH = before;
  }
});

test("a typo in the environment is told and not passed over", async () => {
  expect(() => browserFromEnvironment("/no/such/browser")).toThrow(NoBrowser);
  const steps: BrowserStep[] = [async () => browserFromEnvironment("/no/such/browser"), at("/usr/bin/other")];
  await expect(findBrowser(quiet, steps)).rejects.toThrow(
    "PUPPETEER_EXECUTABLE_PATH: /no/such/browser is no program that can be started",
  );
});

test("nothing is downloaded where that is forbidden", async () => {
  vi.stubEnv("PUPPETEER_SKIP_DOWNLOAD", "1");
  vi.stubEnv("PUPPETEER_CACHE_DIR", tempFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
  const reports: string[] = [];
  expect(await downloadedBrowser((message) => reports.push(message))).toBeUndefined();
  expect(reports).toEqual([]);
});

test("the first step that finds one wins; one that finds nothing or fails passes on", async () => {
  expect((await findBrowser(quiet, [nothing, broken, at("/a"), at("/b")])).executablePath).toBe("/a");
});

test("without any browser the message names the ways out and the reason", async () => {
  const failure = findBrowser(quiet, [nothing, broken]);
  await expect(failure).rejects.toThrow(NoBrowser);
  await expect(failure).rejects.toThrow(
    /install Google Chrome[\s\S]*PUPPETEER_EXECUTABLE_PATH[\s\S]*npm ci[\s\S]*download[\s\S]*no network/,
  );
});

test("the browser carried along unpacks and starts", async ({ skip }) => {
  const cache = tempFolder();
  const first = await carriedBrowser(quiet, cache);
  if (first === undefined) return skip("no browser is carried for this platform");
  const version = execFileSync(first.executablePath, ["--version"], { env: { ...process.env, ...first.env } });
  expect(String(version)).toMatch(/Chromium|HeadlessChrome|Chrome/);
  // The second time it is there already.
  const said: string[] = [];
  expect(await carriedBrowser((message) => said.push(message), cache)).toEqual(first);
  expect(said).toEqual([]);
});
