import { type ReactNode, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { LanguageContext, loadLanguage, type SpokenLanguage, useLanguage } from "./language-context.tsx";
import { languages } from "./languages.ts";

/**
 * What is inside speaks language `id` whatever the device is set to, unless the address asks for one; nothing is shown
 * until that is loaded. One that we do not speak changes nothing.
 */
export function InLanguage({ id, children }: Readonly<{ id: string; children: ReactNode }>) {
  const outside = useLanguage();
  const [address] = useSearchParams();
  const isOther = !address.has("lang") && outside.id !== id && languages.some((language) => language.id === id);
  const [loaded, setLoaded] = useState<Readonly<{ id: string; spoken?: SpokenLanguage }>>();
  useEffect(() => {
    if (!isOther) return;
    // Where its words cannot be had, those outside are better than none.
    void loadLanguage(id).then(
      (spoken) => setLoaded({ id, spoken }),
      () => setLoaded({ id }),
    );
  }, [id, isOther]);
  const inside = isOther && loaded?.id === id ? { ...outside, ...loaded.spoken } : undefined;
  const spoken = isOther ? inside : outside;
  const tag = spoken?.tag;
  useEffect(() => {
    if (tag === undefined) return;
    document.documentElement.lang = tag;
    return () => {
      document.documentElement.lang = outside.tag;
    };
  }, [tag, outside.tag]);
  return spoken === undefined ? null : <LanguageContext value={spoken}>{children}</LanguageContext>;
}
