import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { openBrowser } from "../browser/open-browser.ts";
import { type BuildReport, type BuiltFile, buildProduct } from "../build/build-product.ts";
import { type Catalogue, resolveRequest } from "../build/request.ts";
import { writeWholeFile } from "../output/write-whole-file.ts";

type Report = (message: string) => void;

/**
 * Builds each request and hands it to `take`, all with one browser that is opened for the first and closed in the end.
 * All requests are checked before anything is built.
 */
export async function buildEach<Request>(
  requests: readonly Request[],
  catalogue: Catalogue,
  report: Report,
  take: (built: { files: BuiltFile[]; report: BuildReport }, request: Request) => Promise<void>,
): Promise<void> {
  report("Checking the cards");
  for (const request of requests) resolveRequest(request, catalogue);
  let opened: Promise<Browser> | undefined;
  const browser = () => {
    if (opened === undefined) report("Starting the browser");
    opened ??= openBrowser(report);
    return opened;
  };
  try {
    for (const request of requests) await take(await buildProduct(request, { catalogue, browser, report }), request);
  } finally {
    await (await opened?.catch(() => undefined))?.close();
  }
}

/** Builds one product, writes its files into `out` and returns what to tell. Nothing is written unless all is in order. */
export async function commandProduct(
  request: unknown,
  out: string,
  catalogue: Catalogue,
  report: Report,
): Promise<string[]> {
  const told: string[] = [];
  await buildEach([request], catalogue, report, async ({ files, report: { hints } }) => {
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
