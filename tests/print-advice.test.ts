import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { advisedProducts } from "../game/web/print-studio/texts/texts.ts";

test("advice of its own is given for products that exist", () => {
  const products = readdirSync(join(import.meta.dirname, "..", "print", "products"));
  for (const name of advisedProducts) expect(products).toContain(`${name}.yaml`);
});
