import type { SourceReference } from "../../../cards/deck.ts";
import { useTexts } from "../texts/language-context.tsx";

export function SourceList({ sources }: { sources: readonly SourceReference[] }) {
  const texts = useTexts().card;
  return (
    <>
      <h3>{texts.sources}</h3>
      <ul className="sources">
        {sources.map(({ section, cite, title, lang }) => (
          <li key={`${cite} ${section}`}>
            {cite}
            {section === "" ? "" : `, ${texts.chapter} ${section}`}: <cite lang={lang}>{title}</cite>
          </li>
        ))}
      </ul>
    </>
  );
}
