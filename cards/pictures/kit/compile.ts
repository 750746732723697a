import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type GroupColours, tonesOf } from "./tones.ts";

/** The text of an SVG file: the group's colours by name with their values, numbers as short as a tenth allows. */
export function compilePicture(scene: ReactElement, group: GroupColours): string {
  const own: Readonly<Record<string, string>> = tonesOf(group);
  const drawn = renderToStaticMarkup(scene).replace(/<(\w+)((?: [\w-]+="[^"]*")*)(\/?)>/g, (_, name, list, end) => {
    const styles: string[] = [];
    const rest = list.replace(/ (fill|stroke)="var\(--(\w+)\)"/g, (_all: string, property: string, colour: string) => {
      styles.push(`${property}:var(--${colour},${own[colour]})`);
      return "";
    });
    return `<${name}${rest}${styles.length === 0 ? "" : ` style="${styles.join(";")}"`}${end}>`;
  });
  return `${shortNumbers(drawn.replace(/<(\w+)([^>]*)><\/\1>/g, "<$1$2/>"))}\n`;
}

const rounded = (text: string, by: number): string =>
  text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * by) / by));

/** Lengths in tenths of a unit; scales and turns, which are multiplied by hundreds, in thousandths. */
const shortNumbers = (svg: string): string =>
  svg.replace(/ (d|transform|points|c[xy]|r[xy]?|[xy]|width|height|stroke-width)="([^"]*)"/g, (_, name, value) =>
    name === "transform"
      ? ` transform="${value.replace(/(\w+)\(([^)]*)\)/g, (_all: string, kind: string, numbers: string) => `${kind}(${rounded(numbers, kind === "translate" ? 10 : 1000)})`)}"`
      : ` ${name}="${rounded(value, 10)}"`,
  );
