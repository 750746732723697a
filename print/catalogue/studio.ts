import type { Browser } from "puppeteer-core";
import type { findPrintFaults } from "../preflight/preflight.ts";
import { openSources, type Sources } from "../vocabulary/sources.ts";
import { loadProducts } from "./load-products.ts";
import type { Catalogue } from "./request.ts";

/** What a build needs besides its request. Whoever hands in the browser closes it. */
export type Studio = Readonly<{
  catalogue: Catalogue;
  /** An open browser; asked for once the request and the data are known to be fine. */
  browser: () => Promise<Browser>;
  /** Told what is being done and how much of it is, 0 to 1. */
  report?: (message: string, share: number) => void;
  signal?: AbortSignal;
  /** Checks finished files elsewhere, so that the next is built meanwhile. */
  check?: typeof findPrintFaults;
}>;

/**
 * Everything that can be asked for below `root`, the top folder, with the decks of whoever runs it in `ownCards`/decks.
 * What was read of decks and products is kept in the folder `keeping`, if there is one.
 * Throws PrintFailure if a product's file is wrong.
 */
export function openCatalogue(root: string, ownCards?: string, keeping?: string): Catalogue {
  const sources: Sources = openSources(root, undefined, ownCards, keeping);
  return { sources, products: loadProducts(sources.print, keeping) };
}
