import { codeOf } from "../../cards/card-code.ts";
import type { Deck } from "../../cards/deck.ts";
import { isAlphanumeric, longestQrAddress } from "../../cards/face/qr-matrix.ts";
import { printedPath } from "../../cards/printed-path.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import type { Sources } from "../vocabulary/sources.ts";

export const hintWithoutCodes =
  "Without QR codes: set PUBLIC_URL or --public-url to the address of the game to print them.";

/**
 * Turns the public address of the game into the address that is printed for a card of `deck`, in the language of the
 * deck: `HTTPS://QUARTETT.EXAMPLE/K/EN/A1`; the base language of the house's deck goes without saying.
 * Throws PrintFailure if it is not http(s)://host or too long for the QR code of any card.
 */
export function cardAddresses(
  publicUrl: string,
  { language, failures, measures }: Pick<Deck, "language" | "failures" | "measures">,
  { baseLanguage, deckId }: Pick<Sources, "baseLanguage" | "deckId">,
): (card: string) => string {
  const origin = originOf(publicUrl).toUpperCase();
  const addressOf = (card: string): string =>
    origin + printedPath({ card, language: language.id, deck: deckId }, baseLanguage());
  const addresses = [...failures, ...measures].map((card) => addressOf(codeOf(card)));
  const longest = addresses.reduce((a, b) => (b.length > a.length ? b : a), "");
  if (longest.length > longestQrAddress) {
    throw new PrintFailure([
      `PUBLIC_URL: ${longest} has ${longest.length} characters; the QR code of a card holds ${longestQrAddress}`,
    ]);
  }
  return addressOf;
}

/** `http(s)://host`, to be read in upper and in lower case alike. */
function originOf(publicUrl: string): string {
  if (!URL.canParse(publicUrl)) {
    throw new PrintFailure([`PUBLIC_URL: ${publicUrl} is no address; expected for example https://quartett.example`]);
  }
  const { protocol, pathname, search, hash, username, origin } = new URL(publicUrl);
  const isOrigin = pathname.replace(/\/+$/, "") === "" && search === "" && hash === "" && username === "";
  if (!/^https?:$/.test(protocol) || !isOrigin) {
    throw new PrintFailure([`PUBLIC_URL: expected http(s)://host without user, path and query, not ${publicUrl}`]);
  }
  // Left are those of an IPv6 address, and underscores.
  if (!isAlphanumeric(origin.toUpperCase())) {
    throw new PrintFailure([`PUBLIC_URL: expected a host of letters, digits, "-" and ".", not ${publicUrl}`]);
  }
  return origin;
}
