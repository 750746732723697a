import { crc32 } from "node:zlib";

/** Signature and header, which always come first and are always this long, in bytes. */
const headerLength = 8 + 25;
const millimetresPerInch = 25.4;

/** A PNG that says how large it is meant to be, in dots per inch: print programs go by that. */
export function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const dotsPerMetre = Math.round((1000 * dotsPerInch) / millimetresPerInch);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(dotsPerMetre, 8);
  chunk.writeUInt32BE(dotsPerMetre, 12);
  // The unit is the metre.
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, headerLength), chunk, png.subarray(headerLength)]);
}
