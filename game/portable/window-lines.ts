import { styleText } from "node:util";
import encodeQR from "qr";

export type OpenPlace = Readonly<{
  /** Where the browser of this machine opens it. */
  page: string;
  /** Where other devices in the network may reach it. */
  networkOrigins: readonly string[];
  /** Folder of the data. */
  dataDir: string;
  /** Somebody looks at it; a log needs no code to scan. */
  isTerminal: boolean;
}>;

/** What the window says as long as the server runs. German alone, as all that is in the folder beside the pages. */
export function windowLines({ page, networkOrigins, dataDir, isTerminal }: OpenPlace): readonly string[] {
  return [
    "",
    "Quartett läuft. Bitte dieses Fenster offen lassen: Wer es schließt, beendet das Quartett.",
    "",
    `An diesem Gerät:        ${page}`,
    ...forPhones(networkOrigins, isTerminal),
    `Gespeichert wird in:    ${dataDir}`,
    "",
  ];
}

function forPhones([first, ...others]: readonly string[], isTerminal: boolean): readonly string[] {
  if (first === undefined) {
    return ["Für Handys:             Dieses Gerät ist in keinem Netz. Verbinden Sie es und starten Sie neu."];
  }
  return [
    `Handys im selben Netz:  ${first}`,
    ...others.map((origin) => `                   oder ${origin}`),
    ...(isTerminal ? [scannable(first)] : []),
    "Kommen Handys nicht auf die Seite? LIESMICH.txt, Abschnitt FIREWALL.",
  ];
}

/**
 * Half as high as the library's own way for terminals: a window of Windows has thirty lines. Its light modules are letters, so
 * that they have to be white on black whatever colours a window has.
 */
const scannable = (address: string): string =>
  encodeQR(address, "ascii")
    .trimEnd()
    .split("\n")
    .map((line) => styleText(["whiteBright", "bgBlack"], line, { validateStream: false }))
    .join("\n");

/** Said by a second start; `page` is undefined where the first has not said yet where it is. */
export const runsAlreadyLines = (page: string | undefined): readonly string[] => [
  "",
  "Quartett läuft schon: Es gibt noch ein Fenster wie dieses. Arbeiten Sie damit weiter.",
  ...(page === undefined ? [] : [`An diesem Gerät:        ${page}`]),
  "",
];

/** `reason`: in English, as the server says it. */
export const failedLines = (reason: string): readonly string[] => [
  "",
  "Quartett konnte nicht starten. Der Grund, auf Englisch für Ihre IT:",
  reason,
  "",
];
