import type { Ref } from "react";
import { useLocation } from "react-router";
import { useOpeningTexts } from "./use-opening-texts.ts";

/** What was deleted just now, said where its deletion leads; nothing else. */
export function GoneNote({ ref }: { ref: Ref<HTMLParagraphElement> }) {
  const { gone: texts } = useOpeningTexts();
  const { gone, title = "" } = (useLocation().state ?? {}) as Readonly<{ gone?: unknown; title?: string }>;
  if (gone !== "workshop" && gone !== "rehearsal") return null;
  return (
    <p ref={ref} role="status" tabIndex={-1} data-focus-home className="gone-note">
      {texts[gone]({ title })}
    </p>
  );
}
