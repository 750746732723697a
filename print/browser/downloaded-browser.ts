import { homedir } from "node:os";
import { join } from "node:path";
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from "@puppeteer/browsers";
import type { FoundBrowser } from "./found-browser.ts";

/**
 * Chrome out of Puppeteer's own cache, or downloaded into it; PUPPETEER_SKIP_DOWNLOAD forbids that, as to Puppeteer itself.
 * Throws if it cannot be downloaded.
 */
export async function downloadedBrowser(report: (message: string) => void): Promise<FoundBrowser | undefined> {
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), ".cache", "puppeteer");
  const cached = (await getInstalledBrowsers({ cacheDir })).findLast((entry) => entry.browser === Browser.CHROME);
  if (cached !== undefined) return { executablePath: cached.executablePath, headless: true, env: {} };

  const platform = detectBrowserPlatform();
  if (platform === undefined || process.env.PUPPETEER_SKIP_DOWNLOAD) return undefined;
  report("Looking for a Chrome to download");
  const buildId = await resolveBuildId(Browser.CHROME, platform, "stable");
  const downloaded = await install({
    browser: Browser.CHROME,
    buildId,
    cacheDir,
    downloadProgressCallback: (bytes, total) => {
      report(`Downloading Chrome ${buildId}: ${megabytes(bytes)} of ${megabytes(total)} MB`);
    },
  });
  return { executablePath: downloaded.executablePath, headless: true, env: {} };
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
