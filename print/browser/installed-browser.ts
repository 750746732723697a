import { join } from "node:path";
import { Browser, ChromeReleaseChannel, computeSystemExecutablePath } from "@puppeteer/browsers";
import type { FoundBrowser } from "./found-browser.ts";
import { isProgram } from "./is-program.ts";

/** Where Chromium and Edge are installed; for Chrome @puppeteer/browsers knows the places. */
const defaultPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
    "/opt/microsoft/msedge/msedge",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

/** An installed Chrome, Chromium or Edge. */
export function installedBrowser(): FoundBrowser | undefined {
  const path = installedChrome() ?? defaultPlaces[process.platform]?.find(isProgram);
  return path === undefined ? undefined : { executablePath: path, headless: true, env: {} };
}

function installedChrome(): string | undefined {
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE });
  } catch {
    // It throws where Chrome is not installed or the platform has none.
    return undefined;
  }
}
