/** Loads the texts of one language, by the language's id. */
export type Loaders<Texts> = Readonly<Record<string, () => Promise<Texts>>>;

/** The catalogues that a glob over texts/<language>/<room>.yaml has found, by language. */
export const byLanguage = <Texts>(files: Loaders<Texts>): Loaders<Texts> =>
  Object.fromEntries(Object.entries(files).map(([path, load]) => [path.split("/").at(-2), load]));

/** Loads the language asked for, German where there is none of this id. Throws where there is neither. */
export function loaderOf<Texts>(loaders: Loaders<Texts>, id: string): () => Promise<Texts> {
  const load = loaders[id] ?? loaders.de;
  if (load === undefined) throw new Error(`no texts in ${id}`);
  return load;
}
