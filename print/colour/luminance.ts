/** Relative luminance (0 to 1) of an sRGB colour whose parts run from 0 to 1, as WCAG 2 defines it. */
export function luminance(red: number, green: number, blue: number): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast ratio (1 to 21) of two luminances, as WCAG 2 defines it. */
export const contrastRatio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** Below this grey a printer's raster only frays the edges of type. */
const darkest = 0.16;

/** The grey (0 black to 1 white) that is as light as an sRGB colour: contrasts stay as they are. */
export function greyOf(red: number, green: number, blue: number): number {
  const light = luminance(red, green, blue);
  const grey = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return grey <= darkest ? 0 : grey;
}
