import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { photoFaults } from "./photo.ts";

const photo = readFileSync(join(import.meta.dirname, "../../tests/decks/bauhof/pictures/snow.jpg"));

/** The beginning of a PNG, which says how large it is. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  Buffer.from("89504e470d0a1a0a0000000d49484452", "hex").copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const codesOf = (name: string, bytes: Uint8Array) => photoFaults(name, bytes).map(({ code }) => code);

test("a photo has as many pixels as 300 dpi take in print", () => {
  expect(photoFaults("snow.jpg", photo)).toEqual([]);
  expect(codesOf("a.png", png(768, 237))).toEqual([]);
  expect(photoFaults("a.png", png(767, 237))).toMatchObject([
    { code: "photo-too-small", values: { width: 767, height: 237, minWidth: 768, minHeight: 237 } },
  ]);
  expect(codesOf("a.png", png(2000, 200))).toEqual(["photo-too-small"]);
  expect(codesOf("a.png", png(768, 60_000))).toEqual(["photo-too-large"]);
});

test("what a file is, its bytes say and not its name", () => {
  expect(photoFaults("snow.png", photo)).toMatchObject([{ code: "photo-type", values: { found: "jpg" } }]);
  expect(codesOf("a.jpg", Buffer.from("<svg onload='alert(1)'/>"))).toEqual(["photo-type"]);
  expect(codesOf("a.webp", Buffer.from("GIF89a"))).toEqual(["photo-type"]);
  expect(codesOf("a.jpg", new Uint8Array())).toEqual(["photo-type"]);
});
