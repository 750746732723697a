import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QrCode } from "./qr-code.tsx";
import { longestQrAddress } from "./qr-matrix.ts";

/** The drawing in modules, counted from the outer corner of the quiet zone. */
function modulesOf(svg: string) {
  const [, left = 0, top = 0, side = 0] = /viewBox="(-?\d+) (-?\d+) (\d+) \d+"/.exec(svg)?.map(Number) ?? [];
  const dark = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => [Number(x) + step - left, Number(y) - top] as const),
  );
  return { side, dark };
}

/** Reads the drawing as a phone does, from a picture of it with four pixels a module. */
function read({ side, dark }: ReturnType<typeof modulesOf>): string {
  const size = side * 4;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [x, y] of dark) {
    for (const row of [0, 1, 2, 3]) {
      const first = ((y * 4 + row) * size + x * 4) * 4;
      for (const column of [0, 4, 8, 12]) data.fill(0, first + column, first + column + 3);
    }
  }
  return decodeQR({ width: size, height: size, data }, { timeLimit: 2000 });
}

const render = (address: string) => renderToStaticMarkup(<QrCode address={address} />);
const ofLength = (length: number) => `HTTPS://${"Q".repeat(length - 17)}.DE/K/H4`.padEnd(length, "X");

/** The level of error correction as the code's format says it: the first two bits, row 8, behind a mask of 10. */
function levelOf({ dark }: ReturnType<typeof modulesOf>): string | undefined {
  const isDark = (x: number, y: number) => dark.some((module) => module[0] === x + 4 && module[1] === y + 4);
  const bits = [!isDark(0, 8), isDark(1, 8)].map(Number).join("");
  return { "00": "M", "01": "L", "10": "H", "11": "Q" }[bits];
}

describe("the QR code of a card", () => {
  it.each(["HTTP://LOCALHOST:8000/K/A1", "HTTPS://QUARTETT.EXAMPLE.ORG/K/EN/M84", ofLength(longestQrAddress)])(
    "leads to %s",
    (address) => {
      expect(read(modulesOf(render(address)))).toBe(address);
    },
  );

  it.each([
    ["HTTP://A.DE/K/A1", 29],
    [ofLength(35), 29],
    [ofLength(36), 33],
    [ofLength(90), 33],
    [ofLength(91), 37],
    [ofLength(longestQrAddress), 37],
  ])("of %s has %i modules and a quiet zone of four", (address, modules) => {
    const { side, dark } = modulesOf(render(address));
    const ends = dark.flat();
    expect([side, Math.min(...ends), Math.max(...ends)]).toEqual([modules + 8, 4, modules + 3]);
  });

  it.each([
    [20, "H"],
    [35, "H"],
    [36, "H"],
    [50, "H"],
    [51, "Q"],
    [67, "Q"],
    [68, "M"],
    [90, "M"],
    [122, "M"],
  ])("with %i characters is of level %s, the most forgiving that modules of 0.35 mm hold", (length, level) => {
    expect(levelOf(modulesOf(render(ofLength(length))))).toBe(level);
  });

  it("of level H forgives a smudge of a sixth of it", () => {
    const { side, dark } = modulesOf(render(ofLength(35)));
    const clean = dark.filter(([x, y]) => x < 13 || x > 22 || y < 14 || y > 24);
    expect(clean.length).toBeLessThan(dark.length - 40);
    expect(read({ side, dark: clean })).toBe(ofLength(35));
  });

  it("tells its address to those who cannot see it", () => {
    expect(render("HTTPS://A.DE/K/A1")).toMatch(/role="img" aria-label="HTTPS:\/\/A\.DE\/K\/A1"/);
  });

  it("refuses by name what it cannot hold", () => {
    expect(() => render(ofLength(123))).toThrow(`${ofLength(123)}: at most 122 characters`);
    expect(() => render("https://A.DE/K/A1")).toThrow("https://A.DE/K/A1: only 0-9, A-Z");
    expect(() => render("HTTPS://Ü.DE/K/A1")).toThrow(/only 0-9/);
  });
});
