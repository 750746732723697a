import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";

export function LanguageMenu() {
  const { id, texts, choose } = useLanguage();
  return (
    <label className="language-menu">
      <span className="visually-hidden">{texts.language}</span>
      <select value={id} onChange={(event) => choose(event.target.value)}>
        {languages.map((language) => (
          <option key={language.id} value={language.id} lang={language.tag}>
            {language.name}
          </option>
        ))}
      </select>
    </label>
  );
}
