import { join } from "node:path";
import { readDrawing } from "../pictures/drawing.ts";
import { isDrawing } from "../pictures/photo.ts";
import { readTextFile } from "../text/read-text-file.ts";
import type { CardData } from "./card-data.ts";

/** What the drawings of a deck draw, by the names of their files: SVG that may be set into a page. */
export type Drawings = ReadonlyMap<string, string>;

/** Those of a deck without findings. Throws where one cannot be read. */
export function readDrawings({ root, failures, measures }: CardData): Drawings {
  const pictures = new Set(
    [...failures, ...measures].flatMap(({ cards }) => cards.flatMap(({ picture }) => picture ?? [])),
  );
  return new Map([...pictures].filter(isDrawing).map((name) => [name, drawnIn(root, name)]));
}

/** What one of them draws, in the deck whose folder is `root`. */
export const drawnIn = (root: string, name: string): string =>
  readDrawing(readTextFile(join(root, "pictures", name)).text).svg;
