import { inflateSync } from "node:zlib";

/**
 * The code points that a font of the form WOFF 1.0 has glyphs for. Throws where it is no such font.
 * https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersIn(font: Buffer): ReadonlySet<number> {
  const map = tableOf(font, "cmap");
  const characters = new Set<number>();
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const subtable = map.subarray(map.readUInt32BE(4 + 8 * index + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

function tableOf(font: Buffer, wanted: string): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  const entry = entries.find((start) => font.toString("latin1", start, start + 4) === wanted);
  if (font.toString("latin1", 0, 4) !== "wOFF" || entry === undefined) throw new Error(`no WOFF font with ${wanted}`);
  const [offset, packedLength, length] = [4, 8, 12].map((place) => font.readUInt32BE(entry + place)) as [
    number,
    number,
    number,
  ];
  const packed = font.subarray(offset, offset + packedLength);
  return packedLength < length ? inflateSync(packed) : packed;
}

/** Format 4: arrays of the last and first code point of each segment, of shifts and of offsets to lists of glyphs. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let place = 0; place < size; place += 2) {
    const last = table.readUInt16BE(14 + place);
    const first = table.readUInt16BE(16 + size + place);
    const shift = table.readUInt16BE(16 + 2 * size + place);
    const offsetAt = 16 + 3 * size + place;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + 2 * (code - first));
      if (listed !== 0 && (listed + shift) % 0x10000 !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups of first code point, last code point and first glyph. */
function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const [first, last, glyph] = [0, 4, 8].map((place) => table.readUInt32BE(16 + 12 * group + place)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) characters.add(code);
  }
}
