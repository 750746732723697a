import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Puts `hyphenChar` where words of at least `minWordLength` letters may be broken. */
type Hyphenate = (text: string, options: Readonly<{ hyphenChar: string; minWordLength: number }>) => string;

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("hyphen"));
const known = new Map<string, Hyphenate | undefined>();

/** What a language says that is not to be hyphenated, or has no patterns. */
export const noHyphenation = "none";

/** Names of all patterns there are, “en-gb” for example. */
export const hyphenationNames = (): string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, "index.js")));

/** The patterns called `name`; undefined where there are none: then words stay whole. They are loaded when asked for. */
export function hyphenationOf(name: string): Hyphenate | undefined {
  if (known.has(name)) return known.get(name);
  const isThere = /^[a-z0-9-]+$/.test(name) && existsSync(join(folder, name, "index.js"));
  const found = isThere
    ? (require(`hyphen/${name}/index.js`) as { hyphenateSync: Hyphenate }).hyphenateSync
    : undefined;
  known.set(name, found);
  return found;
}
