import { use } from "react";
import { type Loaders, loaderOf } from "./by-language.ts";
import { useLanguage } from "./language-context.tsx";

/** The hook, and `load`, which asks for the texts of a language before anybody reads them. */
type SpokenCatalogue<Texts> = (() => Texts) & Readonly<{ load: (id: string) => Promise<Texts> }>;

/**
 * A hook that reads a catalogue in the language of the page, German where it has no such language. Only that language
 * is loaded; while it loads, the component suspends. Where another language cannot be loaded, the last one stays.
 */
export function spokenCatalogue<Texts>(loaders: Loaders<Texts>): SpokenCatalogue<Texts> {
  const asked = new Map<string, Promise<Texts>>();
  let last: Texts | null = null;
  const ask = async (id: string): Promise<Texts> => {
    try {
      last = await loaderOf(loaders, id)();
      return last;
    } catch (error) {
      if (last === null) throw error;
      return last;
    }
  };
  const load = (id: string) => {
    const answer = asked.get(id) ?? ask(id);
    asked.set(id, answer);
    return answer;
  };
  return Object.assign(() => use(load(useLanguage().id)), { load });
}
