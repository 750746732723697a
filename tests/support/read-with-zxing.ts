import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import type { Scan } from "./worn-code.ts";

const reader = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
// Without this the reader would be fetched from the network.
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(reader)).buffer } });

/** What the reader of zxing-cpp, which many phones have, finds in a scan; undefined if nothing. */
export async function readWithZxing({ width, height, grey }: Scan): Promise<string | undefined> {
  const data = new Uint8ClampedArray(4 * grey.length).map((_, at) => (at % 4 === 3 ? 255 : (grey[at >> 2] ?? 0)));
  const picture = { width, height, data, colorSpace: "srgb" } as ImageData;
  const [found] = await readBarcodes(picture, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 1 });
  return found?.text;
}
