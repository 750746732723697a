import { useRef, useState } from "react";
import { tellExpected } from "../play/tell-findings.ts";
import { saveFile } from "../storage/save-file.ts";
import { useLanguage } from "../texts/language-context.tsx";
import type { OpeningDraft } from "./opening-draft.ts";
import { readTemplate, type TemplateFault, templateOf } from "./template-file.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

type TemplateButtonsProps = Readonly<{
  /** Null where what is chosen is not right yet. */
  make: () => Parameters<typeof templateOf>[0] | null;
  take: (draft: OpeningDraft) => void;
}>;

/** No template is larger, in bytes. */
const maxSize = 200_000;

/** Saves what is chosen as a file, and opens one that was saved. */
export function TemplateButtons({ make, take }: TemplateButtonsProps) {
  const { template } = useOpeningTexts();
  const { id: language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<Readonly<{ isFault: boolean; words: string }> | null>(null);
  const open = async (file: File) => {
    const read = file.size > maxSize ? ({ fault: "no-template" } as const) : readTemplate(await file.text());
    if ("fault" in read) setTold({ isFault: true, words: await wordsOf(read, file.name) });
    else {
      take(read);
      setTold({ isFault: false, words: template.taken({ file: file.name }) });
    }
  };
  const wordsOf = async (found: TemplateFault, file: string): Promise<string> =>
    found.fault === "field"
      ? `${template.faults.field({ file, field: found.field })} ${await tellExpected(found.expected, language)}`.trim()
      : template.faults[found.fault]({ file });
  const save = () => {
    const made = make();
    if (made === null) setTold({ isFault: true, words: template.notYet });
    else {
      saveFile("workshop.json", templateOf(made));
      setTold(null);
    }
  };
  return (
    <section className="template">
      <h2>{template.title}</h2>
      <p className="hint">{template.hint}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={save}>
          {template.save}
        </button>
        <button type="button" className="button quiet" onClick={() => input.current?.click()}>
          {template.open}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={template.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void open(file);
        }}
      />
      <p role="alert" className="refusal">
        {told?.isFault === true ? told.words : ""}
      </p>
      <p role="status">{told?.isFault === false ? told.words : ""}</p>
    </section>
  );
}
