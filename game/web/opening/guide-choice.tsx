import { bestLanguage, type DocumentIndex } from "../content/documents.ts";
import { RadioChoice } from "../controls/radio-choice.tsx";
import { languages } from "../texts/languages.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

type GuideChoiceProps = Readonly<{
  guides: DocumentIndex;
  value: string | null;
  /** Of the workshop. */
  language: string;
  choose: (name: string | null) => void;
}>;

/** No guide has this name. */
const own = "";

/** Which guide leads, or none. */
export function GuideChoice({ guides, value, language, choose }: GuideChoiceProps) {
  const { guide } = useOpeningTexts();
  const options = guides.map(({ name, titles }) => {
    const best = bestLanguage(titles, language);
    const shown = best === undefined ? undefined : titles[best];
    const tag = languages.find(({ id }) => id === best)?.tag;
    const label = (
      <span key={name}>
        <span lang={tag}>{shown?.title ?? name}</span>
        {shown?.minutes !== undefined && <span className="hint"> {guide.minutes({ count: shown.minutes })}</span>}
      </span>
    );
    return { value: name, label };
  });
  return (
    <RadioChoice
      className="game-choice"
      legend={guide.legend}
      name="guide"
      options={[...options, { value: own, label: guide.own }]}
      value={value ?? own}
      choose={(name) => choose(name === own ? null : name)}
    />
  );
}
