import { longestQrAddress } from "../../cards/face/qr-code.tsx";
import { PrintFailure } from "../print-failure.ts";

export const hintWithoutCodes =
  "Without QR codes: set PUBLIC_URL or --public-url to the address of the game to print them.";

/**
 * Turns the public address of the game into the address of a card, `<address>/k/<code>`.
 * Throws PrintFailure if it is no http(s) address or too long for the QR code of any of `cards`.
 */
export function cardAddresses(publicUrl: string, cards: readonly string[]): (card: string) => string {
  let url: URL;
  try {
    url = new URL(publicUrl);
  } catch {
    throw new PrintFailure([`PUBLIC_URL: ${publicUrl} is no address; expected for example https://quartett.example`]);
  }
  if (!/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new PrintFailure([`PUBLIC_URL: expected http(s)://host without query and user, not ${publicUrl}`]);
  }
  const base = url.href.replace(/\/+$/, "");
  const addressOf = (card: string): string => `${base}/k/${card}`;
  const longest = cards.map(addressOf).reduce((a, b) => (bytes(b) > bytes(a) ? b : a), "");
  if (bytes(longest) > longestQrAddress) {
    throw new PrintFailure([
      `PUBLIC_URL: ${longest} has ${bytes(longest)} bytes; the QR code of a card holds ${longestQrAddress}`,
    ]);
  }
  return addressOf;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
