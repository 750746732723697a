import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { imageSize } from "image-size";
import { expect, it } from "vitest";
import { photoFaults } from "./photo.ts";
import { plainPhoto } from "./plain-photo.ts";

const photo = readFileSync(join(import.meta.dirname, "../../tests/decks/bauhof/pictures/snow.jpg"));
const secret = "52.5200 N 13.4050 E, Anna's phone";

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function segment(marker: number, content: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, Buffer.from(content, "latin1")]);
}

/** Exif of a camera that was held upright, with more in it than that. */
const exif = (orientation: number) =>
  segment(
    0xe1,
    `Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(orientation)}\0\0\0\0\0\0${secret}`,
  );

const profile = segment(0xe2, "ICC_PROFILE\0\x01\x01colours");

const jpegWith = (...segments: readonly Buffer[]) =>
  Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2), Buffer.from(secret)]);

it("takes from a JPEG what it notes of places, people and cameras, and leaves its picture, colours and way up", () => {
  const noted = jpegWith(exif(6), segment(0xfe, secret), segment(0xed, `Photoshop 3.0\0${secret}`), profile);
  const plain = plainPhoto(noted);
  expect(textOf(noted)).toContain(secret);
  expect(textOf(plain)).not.toContain("Anna");
  expect(textOf(plain)).toContain(textOf(profile));
  expect(imageSize(plain)).toMatchObject({ ...imageSize(photo), orientation: 6 });
  const scan = (bytes: Uint8Array) => textOf(bytes).slice(textOf(bytes).indexOf("\xff\xda")).split(secret)[0];
  expect(scan(plain)).toBe(scan(photo));
});

it("leaves a photo that notes nothing as it is, however often it is asked", () => {
  const once = plainPhoto(photo);
  expect(Buffer.compare(plainPhoto(once), once)).toBe(0);
  expect(imageSize(once)).toEqual(imageSize(photo));
});

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

it("takes notes from a PNG", () => {
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const header = chunk("IHDR", Buffer.from("00000001000000010800000000", "hex"));
  const picture = [chunk("sRGB", Buffer.from([0])), chunk("IDAT", deflateSync(Buffer.alloc(2)))];
  const end = chunk("IEND", Buffer.alloc(0));
  const notes = ["tEXt", "eXIf", "iTXt", "tIME"].map((type) => chunk(type, Buffer.from(secret)));
  const noted = Buffer.concat([signature, header, ...notes, ...picture, end, Buffer.from(secret)]);
  expect(textOf(plainPhoto(noted))).toBe(textOf(Buffer.concat([signature, header, ...picture, end])));
});

it("takes notes from a WebP, and says no more that there are any", () => {
  const bare = Buffer.from("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==", "base64");
  const webp = (flags: number, ...notes: readonly Buffer[]) => {
    const extended = Buffer.from([...Buffer.from("VP8X"), 10, 0, 0, 0, flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const chunks = Buffer.concat([extended, bare.subarray(12), ...notes]);
    const head = Buffer.from(bare.subarray(0, 12));
    head.writeUInt32LE(4 + chunks.length, 4);
    return Buffer.concat([head, chunks]);
  };
  const notes = ["EXIF", "XMP "].map((type) =>
    Buffer.concat([Buffer.from(type), Buffer.from([secret.length, 0, 0, 0]), Buffer.from(secret), Buffer.alloc(1)]),
  );
  const noted = Buffer.concat([webp(0b101100, ...notes), Buffer.from(secret)]);
  expect(secret.length % 2).toBe(1);
  expect(textOf(plainPhoto(noted))).toBe(textOf(webp(0b100000)));
  expect(textOf(plainPhoto(bare))).toBe(textOf(bare));
});

it("ends where a broken file ends", () => {
  for (let length = 997; length < photo.length; length += 997) {
    const cut = photo.subarray(0, length);
    if (photoFaults("snow.jpg", cut).length === 0) expect(plainPhoto(cut).length).toBeLessThanOrEqual(length + 2);
  }
});
