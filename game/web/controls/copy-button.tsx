import { type RefObject, useState } from "react";
import { useTexts } from "../texts/language-context.tsx";

type CopyButtonProps = {
  label: string;
  text: string;
  /** Shows the text. Where the browser forbids copying, it is selected, so that one key or a long press does it. */
  shown: RefObject<HTMLElement | null>;
};

/** Puts a text on the clipboard, and says whether that went well. */
export function CopyButton({ label, text, shown }: CopyButtonProps) {
  const { copying } = useTexts();
  const [outcome, setOutcome] = useState<keyof typeof copying | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Forbidden; or not there at all, as on every address without https.
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setOutcome("refused");
    }
  };
  return (
    <div className="copying no-print">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <p role="status">{outcome === null ? "" : copying[outcome]}</p>
    </div>
  );
}
