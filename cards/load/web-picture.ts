import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDrawing } from "../pictures/photo.ts";
import { plainPhoto } from "../pictures/plain-photo.ts";
import { type Drawings, drawnIn } from "./drawings.ts";

/**
 * The bytes of a picture as pages show it, in the deck whose folder is `root`: drawings without style attributes, photos
 * without what cameras note in them. A drawing that is not among `drawings` is read.
 */
export const webPicture = (root: string, name: string, drawings: Drawings): Uint8Array =>
  isDrawing(name)
    ? Buffer.from(withoutStyles(drawings.get(name) ?? drawnIn(root, name)))
    : plainPhoto(readFileSync(join(root, "pictures", name)));

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
