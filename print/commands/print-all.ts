import { createHash } from "node:crypto";
import { join } from "node:path";
import { message } from "../../cards/text/message.ts";
import type { WarmBrowser } from "../browser/warm-browser.ts";
import { allRequests } from "../catalogue/all-requests.ts";
import type { BuildReport } from "../catalogue/build-product.ts";
import type { Catalogue } from "../catalogue/request.ts";
import { writeWholeFile } from "../output/write-whole-file.ts";
import { RequestFault, unknownChoice, untakenOption } from "../vocabulary/print-failure.ts";
import { buildEach } from "./print-product.ts";

type Entry = Readonly<{ file: string; bytes: number; sha256: string } & Omit<BuildReport, "hints">>;

export type AllChoice = Readonly<{
  language?: string | undefined;
  /** Names of products, parted by commas. */
  products?: string | undefined;
  publicUrl?: string | undefined;
  deck?: string | undefined;
  /** What only single products take, and is refused. */
  [other: string]: unknown;
}>;

/**
 * Builds everything that the products declare, into `out`/<product>/<language>/, with manifest.json and SHA256SUMS, and
 * returns what to tell. `choice` leaves out other languages and products and adds the public address. The two lists are written last:
 * where they are, everything is.
 */
export async function commandAll(
  choice: AllChoice,
  out: string,
  catalogue: Catalogue,
  report: (message: string) => void,
  browser: WarmBrowser,
): Promise<string[]> {
  const { language, products: named, publicUrl, deck, ...others } = choice;
  const products = named?.split(",").map((name) => name.trim()) ?? [...catalogue.products.keys()];
  const unknown = products.filter((name) => !catalogue.products.has(name));
  const sources = deck === undefined ? catalogue.sources : catalogue.sources.of(deck);
  const languages = sources.languages();
  const faults = [
    ...Object.keys(others).map((name) => untakenOption(name, "all", ["deck", "language", "products", "publicUrl"])),
    ...unknown.map((name) => unknownChoice("product", name, [...catalogue.products.keys()])),
  ];
  if (language !== undefined && !languages.includes(language)) {
    faults.push(unknownChoice("language", language, languages));
  }
  if (faults.length > 0) throw new RequestFault(faults);
  const requests = allRequests(catalogue, deck)
    .filter((request) => language === undefined || request.language === language)
    .filter((request) => products.includes(request.product))
    .map((request) => {
      const takesUrl = "publicUrl" in (catalogue.products.get(request.product)?.product.options ?? {});
      return publicUrl === undefined || !takesUrl ? request : { ...request, publicUrl };
    });
  const entries: Entry[] = [];
  let built = 0;
  const step = (message: string) => report(`${built + 1}/${requests.length} ${message}`);
  await buildEach(
    requests,
    out,
    catalogue,
    step,
    browser,
    async ({ files, report: { product, language: spoken, options } }) => {
      for (const { name, bytes } of files) {
        const file = `${product}/${spoken}/${name}`;
        await writeWholeFile(join(out, file), bytes);
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        entries.push({ file, bytes: bytes.length, sha256, product, language: spoken, options });
      }
      built += 1;
      report(`${built}/${requests.length} Written`);
    },
  );
  entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  const twice = entries.find((entry, index) => entry.file === entries[index + 1]?.file);
  if (twice !== undefined) throw new Error(`two prints are called ${twice.file}`);
  const write = (name: string, text: string) => writeWholeFile(join(out, name), Buffer.from(text));
  await write("SHA256SUMS", entries.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(""));
  await write("manifest.json", `${JSON.stringify({ files: entries }, null, 2)}\n`);
  const size = entries.reduce((sum, entry) => sum + entry.bytes, 0) / 1e6;
  return [
    `${message("files", { count: entries.length }).expected}, ${size.toFixed(1)} MB: ${join(out, "manifest.json")}`,
  ];
}
