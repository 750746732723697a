import encodeQR from "qr";
import { qrMatrix } from "../../../cards/face/qr-matrix.ts";
import { printedPath } from "../../../cards/printed-path.ts";
import { seededRandom } from "../../../game/mode/seeded-random.ts";
import { readWithZxing } from "../../support/read-with-zxing.ts";
import { type Damage, damages, scanWorn } from "../../support/worn-code.ts";
import { readWithZbar } from "./read-with-zbar.ts";

/** 64 codes of cards. */
const cards = [..."ABCDEFGHKLNPRSTW"].flatMap((letter) => [1, 2, 3, 4].map((place) => `${letter}${place}`));

/** `side`: of the code with its quiet zone, in millimetres, where it is not that of a card. */
type Contestant = Readonly<{ name: string; addressOf: (card: string) => string; ecc?: "medium"; side?: number }>;

/**
 * What is printed for a host, beside what was printed at first: lower case, which leaves room for level M at most; and
 * beside the larger codes of the faces before these.
 */
const contestants: readonly Contestant[] = [
  {
    name: "before: level M",
    addressOf: (card) => `https://quartett.musterstadt.de/k/${card}`,
    ecc: "medium",
  },
  { name: "long host: level Q", addressOf: printed("HTTPS://QUARTETT.MUSTERSTADT.DE") },
  { name: "short host: level H", addressOf: printed("HTTPS://QUARTETT.EXAMPLE") },
  { name: "level H, 16 mm", addressOf: printed("HTTPS://QUARTETT.EXAMPLE"), side: 16 },
];

function printed(origin: string) {
  return (card: string): string => origin + printedPath({ card, language: "en" }, "de");
}

/** How many of 64 codes two readers still read after each damage, as a table in Markdown. */
export async function benchCodes(): Promise<void> {
  console.log(`| % read, zxing-cpp / zbar | ${contestants.map(({ name }) => name).join(" | ")} |`);
  console.log(`| --- |${" ---: |".repeat(contestants.length)}`);
  for (const damage of damages) {
    const cells = [];
    for (const contestant of contestants) cells.push((await survivors(contestant, damage)).map(percent).join(" / "));
    console.log(`| ${damage.name} | ${cells.join(" | ")} |`);
  }
}

async function survivors({ addressOf, ecc, side }: Contestant, damage: Damage): Promise<[number, number]> {
  const scans = cards.map((card, index) =>
    scanWorn(matrixOf(addressOf(card), ecc), damage, seededRandom(index + 1), side),
  );
  const zxing = [];
  for (const scan of scans) zxing.push(await readWithZxing(scan));
  const zbar = await readWithZbar(scans);
  const right = (read: readonly (string | undefined)[]) =>
    read.filter((text, index) => text === addressOf(cards[index] ?? "")).length / cards.length;
  return [right(zxing), right(zbar)];
}

const matrixOf = (address: string, ecc: "medium" | undefined): readonly (readonly boolean[])[] =>
  ecc === undefined ? qrMatrix(address) : encodeQR(address, "raw", { ecc, version: 3, border: 4 });

const percent = (share: number): string => `${Math.round(100 * share)}`;
