import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { houseData } from "../fixtures/house-deck.ts";
import { compileScenes } from "./scenes.ts";

const data = houseData();
const scenes = await compileScenes(data);
const kilobytes = 1024;

describe.each(scenes)("the scene of $card", ({ file, svg }) => {
  it("is in the deck as it is composed: npm run cards -- pictures", () => {
    expect(readFileSync(join(data.root, "pictures", file), "utf8")).toBe(svg);
  });

  it("has at most 14 kB", () => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(14 * kilobytes);
  });
});
