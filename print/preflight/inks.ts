import { type Message, message } from "../../cards/text/message.ts";
import { hexOf } from "../colour/palette.ts";
import type { Colour } from "../paper/vocabulary.ts";
import type { Paint, Painted } from "../pdf/interpreter/paint.ts";
import { quoted, textsOf } from "../pdf/interpreter/texts.ts";

/** What a way of printing colours may hold. */
const allowed: Partial<Record<Colour, readonly Paint["space"][]>> = {
  cmyk: ["cmyk", "grey"],
  black: ["grey"],
};

/** Every colour of a page that is not made of the inks that `colour` prints with. */
export function foreignColours(page: readonly Painted[], colour: Colour): Message[] {
  const spaces = allowed[colour];
  if (spaces === undefined) return [];
  const foreign = page.flatMap((painted) => {
    if (painted.kind === "shading") return ["gradient"];
    if (painted.kind === "image") return spaces.includes(painted.space) ? [] : ["photo"];
    return spaces.includes(painted.paint.space) ? [] : [nameOf(painted.paint)];
  });
  return [...new Set(foreign)].map((found) => message("foreign-colour", { found, colour }));
}

function nameOf({ space, parts: [red = 0, green = 0, blue = 0] }: Paint): string {
  return space === "rgb" ? hexOf(red, green, blue) : "pattern";
}

/** Every colour of a page with more ink than `limit` %. */
export function heavyInks(page: readonly Painted[], limit: number): Message[] {
  const totals = page.flatMap((painted) =>
    "paint" in painted && painted.paint.space === "cmyk" ? [totalOf(painted.paint)] : [],
  );
  const heavy = [...new Set(totals.filter((total) => total > limit + 0.5).map(Math.round))];
  return heavy.map((total) => message("heavy-ink", { total, max: limit }));
}

const totalOf = ({ parts }: Paint): number => 100 * parts.reduce((sum, part) => sum + part, 0);

/** From this share of black on, the other inks of a text only blur its edges. */
const darkText = 0.6;

/** Every dark text of a page that is not in black ink alone. */
export function blurredTexts(page: readonly Painted[]): Message[] {
  return textsOf(page).flatMap((text) => {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = text.paint.parts;
    const isBlurred = text.paint.space === "cmyk" && black >= darkText && cyan + magenta + yellow > 0;
    return isBlurred ? [message("blurred-text", { text: quoted(text), inks: inkCount(text.paint) })] : [];
  });
}

const inkCount = ({ parts }: Paint): number => parts.filter((part) => part > 0).length;
