import encodeQR from "qr";

const version = 3;

/** Modules along the edge of a code, and round it those that stay blank. */
export const qrModules = 29;
export const quietZone = 4;

/** How many characters of the alphanumeric mode version 3 holds at each level, the most forgiving first. */
const levels = [
  { ecc: "high", holds: 35 },
  { ecc: "quartile", holds: 47 },
  { ecc: "medium", holds: 61 },
] as const;

/** The longest address that a code holds, in characters. */
export const longestQrAddress = 61;

/** Whether a QR code can hold `address` in its alphanumeric mode. */
export const isAlphanumeric = (address: string): boolean => /^[0-9A-Z $%*+\-./:]*$/.test(address);

/**
 * Dark modules of the QR code of `address`, row by row, with the quiet zone. All codes have the same size and the
 * highest level of error correction that this size allows. Throws if the address is too long or has characters that
 * the alphanumeric mode has not.
 */
export function qrMatrix(address: string): readonly (readonly boolean[])[] {
  if (!isAlphanumeric(address)) throw new Error(`${address}: only 0-9, A-Z and $%*+-./: go into the QR code of a card`);
  const level = levels.find(({ holds }) => address.length <= holds);
  if (level === undefined) {
    throw new Error(`${address}: at most ${longestQrAddress} characters fit the QR code of a card`);
  }
  return encodeQR(address, "raw", { encoding: "alphanumeric", ecc: level.ecc, version, border: quietZone });
}
