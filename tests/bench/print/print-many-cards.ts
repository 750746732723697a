import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { WarmBrowser } from "../../../print/browser/warm-browser.ts";
import { openCatalogue } from "../../../print/catalogue/studio.ts";
import { commandProduct } from "../../../print/commands/print-product.ts";
import { manyCards } from "./many-cards.ts";

// A process of its own, like the command line: a deck of as many cards as asked for, as a print shop takes it.
const [cards = "", shop = "", out = ""] = process.argv.slice(2);
const { sources, products } = openCatalogue(join(import.meta.dirname, "../../.."));
const many = { ...sources, deckIn: (language: string) => manyCards(sources.deckIn(language), Number(cards)) };
const browser = new WarmBrowser();
await mkdir(out, { recursive: true });
const request = { product: "deck", language: "en", shop, publicUrl: "https://quartett.example" };
await commandProduct(request, out, { sources: many, products }, () => undefined, browser);
await browser.close();
