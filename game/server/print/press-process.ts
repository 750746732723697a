// The press: a process of its own, so that setting pages and imposing sheets never holds up a match.
import { writeFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { NoBrowser } from "../../../print/browser/found-browser.ts";
import { openBrowser } from "../../../print/browser/open-browser.ts";
import { remainsOf } from "../../../print/browser/start-browser.ts";
import { type BuiltFile, buildProduct } from "../../../print/catalogue/build-product.ts";
import { openCatalogue } from "../../../print/catalogue/studio.ts";
import { buildReport } from "../../../print/report/build-report.ts";
import { PrintFailure } from "../../../print/vocabulary/print-failure.ts";
import type { PressMessage, PressOrder } from "./press-messages.ts";

try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Some systems forbid it; printing works all the same.
}

const [ownCards = "", keeping = ""] = process.argv.slice(2);
const catalogue = openCatalogue(join(import.meta.dirname, "../../.."), ownCards || undefined, keeping || undefined);
let opened: Promise<Browser> | undefined;

// Once the server has hung up there is nobody to tell.
const tell = (message: PressMessage) => void (process.connected && process.send?.(message, () => undefined));

/** Kept from one print to the next; a browser that is gone is replaced. */
async function browser(): Promise<Browser> {
  const known = await opened?.catch(() => undefined);
  if (known?.connected) return known;
  opened = openBrowser(() => undefined);
  const fresh = await opened;
  const remains = remainsOf(fresh);
  if (remains !== undefined) tell({ type: "browser", ...remains });
  return fresh;
}

async function build(order: PressOrder): Promise<readonly BuiltFile[]> {
  if ("report" in order) return [await buildReport(order.report, await browser())];
  const report = (_: string, share: number) => tell({ type: "progress", share });
  return (await buildProduct(order.request, { catalogue, browser, report })).files;
}

async function print(order: PressOrder): Promise<PressMessage> {
  try {
    const files = [];
    for (const [index, { name, bytes, mediaType, pages }] of (await build(order)).entries()) {
      await writeFile(join(order.folder, String(index)), bytes);
      files.push({ name, size: bytes.length, mediaType, pages });
    }
    return { type: "done", files };
  } catch (error) {
    if (error instanceof PrintFailure) return { type: "failed", fault: "findings", findings: [...error.findings] };
    if (error instanceof NoBrowser) return { type: "failed", fault: "no-browser", findings: [] };
    const isAlive = (await opened?.catch(() => undefined))?.connected ?? true;
    return { type: "failed", fault: isAlive ? "internal" : "crashed", findings: [String((error as Error).stack)] };
  }
}

// Without the server nobody wants the prints. The browser ends with this process.
process.on("disconnect", () => process.exit(0));
process.on("message", async (order: PressOrder) => tell(await print(order)));
// The server ends it by hanging up; a Ctrl+C or the end of the terminal reaches the whole group.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
