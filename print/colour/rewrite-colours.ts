import { operationsIn } from "../pdf/content-stream.ts";

/** Writes an RGB colour (parts 0 to 1) as operands and operator; undefined leaves it as it is. */
export type ColourWriter = (red: number, green: number, blue: number, isStroke: boolean) => string | undefined;

const plainColour = /(?<!\S)([\d.-]+) ([\d.-]+) ([\d.-]+) (rg|RG)(?!\S)/g;

/** `content`, a content stream, with every colour operator for RGB written anew; all else stays to the letter. */
export function rewriteColours(content: string, write: ColourWriter): string {
  // Chromium writes no strings and no colour spaces: there, whatever looks like a colour is one.
  if (!/[(%]|\/DeviceRGB/.test(content)) {
    return content.replace(
      plainColour,
      (whole, red, green, blue, operator) => writeWith(write, [red, green, blue], operator === "RG") ?? whole,
    );
  }
  const pieces: string[] = [];
  const spaces = { fill: "", stroke: "" };
  let copied = 0;
  const replace = (from: number, to: number, text: string) => {
    pieces.push(content.slice(copied, from), text);
    copied = to;
  };
  for (const { operator, operands, start, end } of operationsIn(content)) {
    const isStroke = operator === operator.toUpperCase();
    const side = isStroke ? "stroke" : "fill";
    switch (operator) {
      case "rg":
      case "RG": {
        const text = writeWith(write, operands, isStroke);
        if (text !== undefined) replace(start, end, text);
        break;
      }
      case "cs":
      case "CS":
        spaces[side] = operands[0] ?? "";
        // What is set next names its colour space itself.
        if (spaces[side] === "/DeviceRGB") replace(start, end, write(0, 0, 0, isStroke) ?? content.slice(start, end));
        break;
      case "sc":
      case "SC":
      case "scn":
      case "SCN": {
        const text = spaces[side] === "/DeviceRGB" ? writeWith(write, operands, isStroke) : undefined;
        if (text !== undefined) replace(start, end, text);
        break;
      }
    }
  }
  pieces.push(content.slice(copied));
  return pieces.join("");
}

function writeWith(write: ColourWriter, operands: readonly string[], isStroke: boolean): string | undefined {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = operands.map(Number);
  return operands.length === 3 ? write(red, green, blue, isStroke) : undefined;
}
