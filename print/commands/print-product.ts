import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { WarmBrowser } from "../browser/warm-browser.ts";
import { type BuildReport, type BuiltFile, buildProduct } from "../catalogue/build-product.ts";
import { type Catalogue, resolveRequest } from "../catalogue/request.ts";
import { checkFolder } from "../output/check-folder.ts";
import { writeWholeFile } from "../output/write-whole-file.ts";
import { Checker } from "../preflight/checker.ts";

type Report = (message: string) => void;

/**
 * Builds each request and hands it to `take`, which writes below `out`; all with one browser, which the caller closes.
 * All requests and the place for the files are checked before anything is built.
 */
export async function buildEach<Request>(
  requests: readonly Request[],
  out: string,
  catalogue: Catalogue,
  report: Report,
  warm: WarmBrowser,
  take: (built: { files: BuiltFile[]; report: BuildReport }, request: Request) => Promise<void>,
): Promise<void> {
  report("Checking the cards");
  for (const request of requests) resolveRequest(request, catalogue);
  checkFolder(out);
  // Whoever waits for the browser has its turn, now that everything is loaded and read.
  await setImmediate();
  const browser = () => warm.open(report);
  // It loads while the browser sets the first pages.
  const checker = new Checker();
  const studio = { catalogue, browser, report, check: checker.check };
  try {
    const waiting = requests.values();
    // While one build waits for the browser or for its check, the other has the processor.
    const buildNext = async () => {
      for (const request of waiting) await take(await buildProduct(request, studio), request);
    };
    await Promise.all([buildNext(), buildNext()]);
  } finally {
    await checker.close();
  }
}

/** Builds one product, writes its files into `out` and returns what to tell. Nothing is written unless all is in order. */
export async function commandProduct(
  request: unknown,
  out: string,
  catalogue: Catalogue,
  report: Report,
  browser: WarmBrowser,
): Promise<string[]> {
  const told: string[] = [];
  await buildEach([request], out, catalogue, report, browser, async ({ files, report: { hints } }) => {
    for (const file of files) {
      const path = join(out, file.name);
      report(`Writing ${path}`);
      await writeWholeFile(path, file.bytes);
      told.push(path);
    }
    told.push(...hints);
  });
  return told;
}
