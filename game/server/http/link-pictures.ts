import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { LinkPicture } from "../../protocol/app-page.ts";
import { isPublicHost } from "./public-host.ts";

/**
 * Finds the picture that stands beside links to pages in a language: a file of the built web app in `folder`. There is none
 * unless `publicUrl` is an address that whoever shows links can reach.
 */
export function linkPictures(
  folder: string,
  publicUrl: string | undefined,
): (language: string) => LinkPicture | undefined {
  if (publicUrl === undefined || !isPublicHost(new URL(publicUrl).hostname)) return () => undefined;
  const known = new Map<string, LinkPicture | undefined>();
  return (language) => {
    if (!known.has(language)) known.set(language, pictureOf(folder, `link-picture-${language}.jpg`, publicUrl));
    return known.get(language);
  };
}

function pictureOf(folder: string, name: string, publicUrl: string): LinkPicture | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const { width, height } = imageSize(readFileSync(file));
  return { address: `${publicUrl}/${name}`, width, height };
}
