import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { longestQrAddress, QrCode } from "./qr-code.tsx";

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
const longest = "https://quartett.kommune-beispiel.de/k/H4b";

describe("the QR code of a card", () => {
  it.each(["http://localhost:8000/k/A1", "https://quartett.example.org/k/M84", "https://dörfle.example/k/A1", longest])(
    "leads to %s",
    (address) => {
      expect(read(modulesOf(render(address)))).toBe(address);
    },
  );

  it("is version 3 with a quiet zone of four modules, so that its size on the card never changes", () => {
    for (const address of ["http://a.de/k/A1", longest]) {
      const { side, dark } = modulesOf(render(address));
      const ends = dark.flat();
      expect([side, Math.min(...ends), Math.max(...ends)]).toEqual([37, 4, 32]);
    }
  });

  it("is of level M, which forgives a smudge", () => {
    const { side, dark } = modulesOf(render(longest));
    const isDark = (x: number, y: number) => dark.some((module) => module[0] === x + 4 && module[1] === y + 4);
    // The first two format bits, row 8: M is 00, masked with 10.
    expect([isDark(0, 8), isDark(1, 8)]).toEqual([true, false]);
    const clean = dark.filter(([x, y]) => x < 14 || x > 16 || y < 12 || y > 17);
    expect(clean.length).toBeLessThan(dark.length);
    expect(read({ side, dark: clean })).toBe(longest);
  });

  it("tells its address to those who cannot see it", () => {
    expect(render("https://a.de/k/A1")).toMatch(/role="img" aria-label="https:\/\/a\.de\/k\/A1"/);
  });

  it("holds 42 bytes and refuses 43 by name", () => {
    expect(longest).toHaveLength(longestQrAddress);
    expect(longestQrAddress).toBe(42);
    expect(() => render(`${longest}c`)).toThrow(`${longest}c: at most 42 bytes`);
    expect(() => render(`${longest.slice(0, -1)}ü`)).toThrow(/at most 42 bytes/);
  });
});
