import { useEffect, useRef } from "react";
import { type DocumentIndex, documentsPath } from "../content/documents.ts";
import { loadJson } from "../content/load-json.ts";
import { useJson } from "../content/use-content.ts";
import { deckOffersPath } from "../decks/deck-offers.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { usePlayTexts } from "../play/use-play-texts.ts";
import { useWorkshopTexts } from "../workshop/use-workshop-texts.ts";
import { GoneNote } from "./gone-note.tsx";
import { LedWorkshops } from "./led-workshops.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { useOpeningTexts } from "./use-opening-texts.ts";
import "./opening.css";

export const parts = (language: string) => [
  useOpeningTexts.load(language),
  useWorkshopTexts.load(language),
  usePlayTexts.load(language),
  loadJson(documentsPath),
  loadJson(deckOffersPath),
];

/** Opens a workshop, and lists those that this device leads. */
export function OpeningPage() {
  const { title, lead } = useOpeningTexts();
  const index = useJson<DocumentIndex>(documentsPath);
  const note = useRef<HTMLParagraphElement>(null);
  // After the page has given the focus to its heading.
  useEffect(() => note.current?.focus({ preventScroll: true }), []);
  return (
    <Page title={title} className="opening">
      <GoneNote ref={note} />
      <p className="lead">{lead}</p>
      <LedWorkshops />
      <LoadingView loaded={index}>
        {(documents) => <OpeningForm guides={documents.filter(({ kind }) => kind === "guide")} />}
      </LoadingView>
    </Page>
  );
}
