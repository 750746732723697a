import type { DebriefAbout } from "../../workshop/debrief-about.ts";
import { type AboutQuestions, nothingBesides } from "../../workshop/debrief-questions.ts";
import { type Loaded, useContent, useDeck } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { loadModeQuestions } from "../texts/mode-questions.ts";
import { aboutWords } from "./asked-words.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

/** What is asked about these cards and this mode, in the language of the page; nothing where nothing is asked about. */
export function useAboutQuestions(about: DebriefAbout | undefined): Loaded<AboutQuestions> {
  const words = useWorkshopRoomTexts();
  const { id } = useLanguage();
  const deck = useDeck();
  const mode = about?.mode ?? null;
  const asked = useContent(`questions of ${mode} ${id}`, async () =>
    mode === null ? [] : loadModeQuestions(mode, id),
  );
  if (about === undefined) return { status: "ready", content: nothingBesides };
  if (asked.status !== "ready") return asked;
  if (about.cards.length === 0) return { status: "ready", content: aboutWords(about, asked.content, null, words) };
  if (deck.status !== "ready") return deck;
  return { status: "ready", content: aboutWords(about, asked.content, deck.content, words) };
}
