import encodeQR from "qr";
import { expect, test } from "vitest";
import { qrMatrix } from "../cards/face/qr-matrix.ts";
import { seededRandom } from "../game/mode/seeded-random.ts";
import { readWithZxing } from "./support/read-with-zxing.ts";
import { damages, scanWorn } from "./support/worn-code.ts";

// A few codes of each kind; `npm run bench -- codes` takes 64 and a second reader.
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const addresses = seeds.map((seed) => `HTTPS://QUARTETT.EXAMPLE/K/EN/R${seed}`);

/** How many of the codes are still read after the damage of this name. */
async function readAfter(name: string, matrixOf: (address: string) => readonly (readonly boolean[])[], side?: number) {
  const damage = damages.find((one) => one.name === name);
  if (damage === undefined) throw new Error(`no damage is called ${name}`);
  let read = 0;
  for (const [index, address] of addresses.entries()) {
    const scan = scanWorn(matrixOf(address), damage, seededRandom(index + 1), side);
    if ((await readWithZxing(scan)) === address) read += 1;
  }
  return read;
}

test.each(["blur of 2 px", "dark spot of 3 mm, between the corners"])(
  "codes of cards are all read after: %s",
  async (name) => {
    expect(await readAfter(name, qrMatrix)).toBe(addresses.length);
  },
);

test("nearly all codes of cards are read with a white line of 1 mm, of level M and 13.1 mm hardly any", async () => {
  const levelM = (address: string) => encodeQR(address, "raw", { ecc: "medium", version: 3, border: 4 });
  const line = "white line of 1 mm, between the corners";
  expect(await readAfter(line, qrMatrix)).toBeGreaterThanOrEqual(7);
  expect(await readAfter(line, levelM, 13.1)).toBeLessThanOrEqual(3);
});
