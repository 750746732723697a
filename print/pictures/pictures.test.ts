import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { buildProduct } from "../catalogue/build-product.ts";
import { choicesOf } from "../catalogue/choices.ts";
import { testBrowser } from "../fixtures/test-browser.ts";
import { testCatalogue as catalogue } from "../fixtures/test-catalogue.ts";
import { loadShop, shopNames } from "../paper/shop.ts";

const { sources, products } = catalogue;

const build = async (options: object) => {
  const request = { product: "pictures", language: "de", cards: ["A1", "M23"], ...options };
  return (await buildProduct(request, { catalogue, browser: testBrowser })).files;
};

/** Width and height that a PNG's header says. */
const sizeOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test.each([
  [
    "thegamecrafter",
    [825, 1125],
    [
      "failures-A1-M23-de-A1[face].png",
      "failures-A1-M23-de-back.png",
      "measures-A1-M23-de-W3[face].png",
      "measures-A1-M23-de-back.png",
    ],
  ],
  [
    "makeplayingcards",
    [822, 1122],
    ["A1", "back"]
      .map((card) => `failures-A1-M23-de-makeplayingcards-${card}.png`)
      .concat(["W3", "back"].map((card) => `measures-A1-M23-de-makeplayingcards-${card}.png`)),
  ],
  [
    "printerstudio",
    [747, 1122],
    ["A1", "back"]
      .map((card) => `failures-A1-M23-de-printerstudio-${card}.png`)
      .concat(["W3", "back"].map((card) => `measures-A1-M23-de-printerstudio-${card}.png`)),
  ],
])("%s gets a picture of each card and each back, in its size and by its names", async (shop, size, names) => {
  const files = await build({ shop });
  expect(files.map(({ name }) => name)).toEqual(names);
  for (const { bytes, mediaType } of files) {
    expect(mediaType).toBe("image/png");
    expect(sizeOf(bytes)).toEqual(size);
  }
});

test("what is cut off has the colour of the card, and its code can be read", async () => {
  const [card] = await build({ shop: "makeplayingcards", cards: ["A1"], publicUrl: "https://quartett.example" });
  const page = await (await testBrowser()).newPage();
  const { width, height, data } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { width: image.width, height: image.height, data: [...pixels] };
    },
    `data:image/png;base64,${Buffer.from(card?.bytes ?? []).toString("base64")}`,
  );
  await page.close();
  const at = (x: number, y: number) => data.slice(4 * (y * width + x), 4 * (y * width + x) + 3);
  const { failures, sectors } = sources.deckIn("de");
  const colour = sectors.find(({ letter }) => letter === failures.find(({ id }) => id === "A1")?.sector)?.colour;
  const hex = (parts: readonly number[]) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  expect(hex(at(1, 1))).toBe(colour);
  expect(hex(at(width - 2, height - 2))).toBe(colour);
  expect(decodeQR({ width, height, data: Uint8ClampedArray.from(data) })).toBe("HTTPS://QUARTETT.EXAMPLE/K/A1");
});

test("for every shop there is a product that makes its files", () => {
  for (const shop of shopNames(sources.print)) {
    const makers = [...products.values()].filter(
      (loaded) => "shop" in loaded.product.options && choicesOf("shop", loaded, sources)?.includes(shop) === true,
    );
    const files = loadShop(sources.print, shop).shop.takes;
    expect(
      makers.map(({ product }) => product.fileName.split(".").at(-1)),
      shop,
    ).toEqual([files]);
  }
});
