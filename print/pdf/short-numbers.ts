/** Numbers with more places after the point than anybody prints. */
const long = /-?\d*\.\d{4,}/g;
const significant = 6;
/** From 1 on four places: a tenth of what a printer can do, even where a drawing is enlarged a hundred times. */
const unit = 1e4;

/**
 * A content stream with numbers of six significant digits, at most four of them after the point from 1 on. Chromium
 * writes what is left of single-precision arithmetic (-.80000001): a seventh of a packed card.
 */
export function shortNumbers(content: string): string {
  // What stands in strings is no number. Chromium writes texts as hexadecimal digits, so there are hardly any.
  return content.includes("(") ? content : content.replace(long, shortNumber);
}

function shortNumber(written: string): string {
  const value = Number(written);
  const isLarge = value >= 1 || value <= -1;
  const plain = String(isLarge ? Math.round(value * unit) / unit : Number(value.toPrecision(significant)));
  // Tiny numbers would get an exponent, which PDF does not know.
  if (plain.includes("e")) return written;
  if (plain.startsWith("0.")) return plain.slice(1);
  return plain.startsWith("-0.") ? `-${plain.slice(2)}` : plain;
}
