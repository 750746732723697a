import { readFileSync } from "node:fs";
import { readDrawing } from "../pictures/drawing.ts";
import { isDrawing } from "../pictures/photo.ts";
import { plainPhoto } from "../pictures/plain-photo.ts";
import { readTextFile } from "../text/read-text-file.ts";

/** The bytes of a picture as pages show it: drawings without style attributes, photos without what cameras note in them. */
export const readWebPicture = (file: string): Uint8Array =>
  isDrawing(file) ? Buffer.from(readWebDrawing(file)) : plainPhoto(readFileSync(file));

const readWebDrawing = (file: string): string => withoutStyles(readDrawing(readTextFile(file).text).svg);

/**
 * A picture takes its colours from the page where it is part of one (in print); here it is a file of its own, which
 * keeps its own colours and needs no style attributes: the Content-Security-Policy allows none. It says which of them
 * a page may change.
 */
function withoutStyles(svg: string): string {
  return svg.replace(/ style="([^"]*)"/g, (_, styles: string) =>
    styles.replace(/([\w-]+):(?:var\(--([^,()]+),([^()]+)\)|([^;]+));?/g, (_style, name, variable, own, value) =>
      variable === undefined ? ` ${name}="${value}"` : ` ${name}="${own}" data-${name}="${variable}"`,
    ),
  );
}
