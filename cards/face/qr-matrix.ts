import encodeQR from "qr";

/** Modules round a code that stay blank. */
export const quietZone = 4;

/**
 * Codes from the smallest on, and how many characters of the alphanumeric mode each holds at each level, the most
 * forgiving first. A level counts more than the size of modules (print/README.md): version 3 is taken for level H alone.
 * Smaller ones would only have larger modules than anybody needs.
 */
const versions = [
  { version: 3, levels: [["high", 35] as const] },
  { version: 4, levels: [["high", 50] as const, ["quartile", 67] as const, ["medium", 90] as const] },
  { version: 5, levels: [["medium", 122] as const] },
] as const;

/** The longest address that a code holds, in characters. */
export const longestQrAddress = 122;

const modulesOf = (version: number): number => 17 + 4 * version;

/** Modules from edge to edge of the codes there are, without what stays blank round them. */
export const qrSizes: readonly number[] = versions.map(({ version }) => modulesOf(version));

/** Whether a QR code can hold `address` in its alphanumeric mode. */
export const isAlphanumeric = (address: string): boolean => /^[0-9A-Z $%*+\-./:]*$/.test(address);

/** Modules from edge to edge of the QR code of `address`, without what stays blank round it. Throws as `qrMatrix` does. */
export const qrModules = (address: string): number => modulesOf(codeOf(address).version);

/**
 * Dark modules of the QR code of `address`, row by row, with the quiet zone: the smallest of those there are, with the
 * highest level of error correction that this size allows. Throws if the address is too long or has characters that
 * the alphanumeric mode has not.
 */
export function qrMatrix(address: string): readonly (readonly boolean[])[] {
  const { version, ecc } = codeOf(address);
  return encodeQR(address, "raw", { encoding: "alphanumeric", ecc, version, border: quietZone });
}

function codeOf(address: string) {
  if (!isAlphanumeric(address)) throw new Error(`${address}: only 0-9, A-Z and $%*+-./: go into the QR code of a card`);
  for (const { version, levels } of versions) {
    const [ecc] = levels.find(([, holds]) => address.length <= holds) ?? [];
    if (ecc !== undefined) return { version, ecc };
  }
  throw new Error(`${address}: at most ${longestQrAddress} characters fit the QR code of a card`);
}
