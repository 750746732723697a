import { imageSize } from "image-size";

/**
 * The photo without what cameras and programs note in it: where and when it was taken, by whom and with what, smaller
 * pictures of before it was cut. What says how it looks stays: colours, and which way up it is. Of a file that is
 * broken, what comes behind the fault is left out. Throws where it is no photo, which `photoFaults` tells. Formats: ITU-T T.81, PNG (W3C), RFC 9649 for WebP.
 */
export function plainPhoto(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.readUInt16BE(0) === jpegStart) return plainJpeg(view);
  return view.toString("latin1", 0, 4) === "RIFF" ? plainWebp(view) : plainPng(view);
}

const jpegStart = 0xffd8;
const jpeg = { fill: 0xff, end: 0xd9, scan: 0xda, comment: 0xfe, firstApp: 0xe0, lastApp: 0xef } as const;

/** Segments for applications that say something of colours. JFIF's own little picture makes its segment longer. */
const isColour = (segment: Buffer): boolean =>
  (segment.toString("latin1", 4, 9) === "JFIF\0" && segment.length === 18) ||
  segment.toString("latin1", 4, 16) === "ICC_PROFILE\0" ||
  segment.toString("latin1", 4, 9) === "Adobe";

function plainJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2), ...turned(imageSize(bytes).orientation ?? 1)];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === jpeg.end) break;
    if (marker === jpeg.fill) {
      at += 1;
      continue;
    }
    const behind = at + 2 + bytes.readUInt16BE(at + 2);
    const next = marker === jpeg.scan ? endOfScan(bytes, behind) : behind;
    const segment = bytes.subarray(at, next);
    const isNote = marker === jpeg.comment || (marker >= jpeg.firstApp && marker <= jpeg.lastApp);
    if (!isNote || isColour(segment)) kept.push(segment);
    at = next;
  }
  // Some phones put films and second pictures behind it.
  return Buffer.concat([...kept, Buffer.from([0xff, jpeg.end])]);
}

/** In a scan 0xFF is followed by 0 or by a mark to begin anew from; anything else is the next segment. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? jpeg.end;
    if (marker !== 0 && marker !== jpeg.fill && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

/** Exif with one entry alone: how the picture is to be turned, 2 to 8; 1 stands for not at all. */
function turned(orientation: number): Buffer[] {
  if (orientation === 1) return [];
  const head = Buffer.from("ffe10022457869660000", "hex");
  const tiff = Buffer.from(`4d4d002a00000008000101120003000000010000000000000000`, "hex");
  tiff.writeUInt16BE(orientation, 18);
  return [head, tiff];
}

const pngSignature = 8;
const pngColours = ["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs"];

/** Chunks that no reader may ignore have a capital first. */
const isPngPicture = (type: string): boolean => /^[A-Z]/.test(type) || pngColours.includes(type);

function plainPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, pngSignature)];
  for (let at = pngSignature; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (isPngPicture(type)) kept.push(bytes.subarray(at, next));
    if (type === "IEND") break;
    at = next;
  }
  return Buffer.concat(kept);
}

const webpHead = 12;
const webpPicture = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF"];
/** Bits of VP8X that announce Exif and XMP. */
const webpNotes = 0b1100;

function plainWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = webpHead; at + 8 <= Math.min(bytes.length, 8 + bytes.readUInt32LE(4)); ) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    const type = bytes.toString("latin1", at, at + 4);
    if (webpPicture.includes(type)) {
      const chunk = Buffer.from(bytes.subarray(at, next));
      if (type === "VP8X") chunk.writeUInt8(chunk.readUInt8(8) & ~webpNotes, 8);
      kept.push(chunk);
    }
    at = next;
  }
  const head = Buffer.from(bytes.subarray(0, webpHead));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...kept]);
}
