import encodeQR from "qr";
import { z } from "zod";
import { qrMatrix } from "../../../cards/face/qr-matrix.ts";
import { printedPath } from "../../../cards/printed-path.ts";
import { seededRandom } from "../../../game/mode/seeded-random.ts";
import { readOptions } from "../../support/read-options.ts";
import { readWithZxing } from "../../support/read-with-zxing.ts";
import { type Damage, damages, scanWorn } from "../../support/worn-code.ts";
import { readWithZbar } from "./read-with-zbar.ts";

const schema = z.object({ count: z.coerce.number().int().min(1).max(10_000).default(64) });

const letters = [..."ABCDEFGHKLNPRSTW"];

/** The codes of `count` cards, as many of each letter. */
const cardsOf = (count: number): string[] =>
  letters.flatMap((letter) =>
    Array.from({ length: Math.ceil(count / letters.length) }, (_, place) => `${letter}${place + 1}`),
  );

/** `side`: of the code with its quiet zone, in millimetres, where it is not that of a card. */
type Contestant = Readonly<{ name: string; addressOf: (card: string) => string; ecc?: "medium"; side?: number }>;

/**
 * What is printed for a host, beside what was printed at first: lower case, which leaves room for level M at most; and
 * beside the larger codes of ways out, and the smaller ones of the first faces with large pictures.
 */
const contestants: readonly Contestant[] = [
  {
    name: "before: level M",
    addressOf: (card) => `https://quartett.musterstadt.de/k/${card}`,
    ecc: "medium",
  },
  { name: "long host", addressOf: printed("HTTPS://QUARTETT.MUSTERSTADT.DE") },
  { name: "short host", addressOf: printed("HTTPS://QUARTETT.EXAMPLE") },
  { name: "short host, 17 mm", addressOf: printed("HTTPS://QUARTETT.EXAMPLE"), side: 17 },
  { name: "short host, 13.4 mm", addressOf: printed("HTTPS://QUARTETT.EXAMPLE"), side: 13.4 },
];

function printed(origin: string) {
  return (card: string): string => origin + printedPath({ card, language: "en" }, "de");
}

/**
 * How many of 64 codes, or of as many as the first argument says, two readers still read after each damage, as a table
 * in Markdown.
 */
export async function benchCodes([count]: readonly string[]): Promise<void> {
  const cards = cardsOf(readOptions(schema, { count }, "").count);
  console.log(`| % read, zxing-cpp / zbar | ${contestants.map(({ name }) => name).join(" | ")} |`);
  console.log(`| --- |${" ---: |".repeat(contestants.length)}`);
  for (const damage of damages) {
    const cells = [];
    for (const contestant of contestants)
      cells.push((await survivors(contestant, damage, cards)).map(percent).join(" / "));
    console.log(`| ${damage.name} | ${cells.join(" | ")} |`);
  }
}

async function survivors(
  { addressOf, ecc, side }: Contestant,
  damage: Damage,
  cards: readonly string[],
): Promise<[number, number]> {
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
