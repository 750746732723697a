/** One number as people write it: comma or point, and a minus sign or a hyphen. */
const number = /^[+\-\u2212]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** The number that `text` says; undefined where it says none, or may say two (1.250,5). */
export function readNumber(text: string): number | undefined {
  const written = text.trim();
  return number.test(written) ? Number(written.replace("\u2212", "-").replace(",", ".")) : undefined;
}

/**
 * The `count` numbers in `text`, parted by semicolons, spaces or commas; commas may stand for decimals, too, as long as
 * there is one way to read them: “1,5,-0,5” are two numbers, “1,5,2” may be 1.5 and 2 or 1 and 5.2. undefined where
 * there is none, or more than one.
 */
export function readNumbers(text: string, count: number): readonly number[] | undefined {
  const parts = text.trim().split(/\s*;\s*|,\s+|\s+/);
  if (parts.length === 1 && count > 1) return onlyReading(text.trim().split(","), count);
  const numbers = parts.flatMap((part) => readNumber(part) ?? []);
  return numbers.length === parts.length && parts.length === count ? numbers : undefined;
}

function onlyReading(parts: readonly string[], count: number): readonly number[] | undefined {
  const readings = readingsOf(parts, count);
  return readings.length === 1 ? readings[0] : undefined;
}

/** Every way to read `parts`, which commas have parted, as `count` numbers. */
function readingsOf(parts: readonly string[], count: number): readonly (readonly number[])[] {
  if (count === 0) return parts.length === 0 ? [[]] : [];
  return [1, 2].flatMap((taken) => {
    const first = parts.length < taken ? undefined : readNumber(parts.slice(0, taken).join(","));
    return first === undefined ? [] : readingsOf(parts.slice(taken), count - 1).map((rest) => [first, ...rest]);
  });
}
