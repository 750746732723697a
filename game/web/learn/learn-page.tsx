import { useParams } from "react-router";
import { canBeDealt } from "../content/can-be-dealt.ts";
import { builtDeck } from "../content/use-content.ts";
import { loadDeckAndStories, useDeckAndStories } from "../content/use-stories.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { findWebMode } from "../modes/find-web-mode.ts";
import type { WebMode } from "../play/web-mode.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { useModeLabels } from "../texts/mode-labels.ts";
import { GuidedTable } from "./guided-table.tsx";
import { OnwardLinks } from "./onward-links.tsx";
import { useLearnTexts } from "./use-learn-texts.ts";
import "./learn.css";

export const parts = (language: string) => [useLearnTexts.load(language), ...loadDeckAndStories(builtDeck, language)];

/** /lernen/:game: a first round of that game, guided step by step. */
export function LearnPage() {
  const { game = "" } = useParams();
  const mode = findWebMode(game);
  return mode === undefined ? <NotFoundPage /> : <FirstRoundPage key={game} mode={mode} />;
}

function FirstRoundPage({ mode }: { mode: WebMode }) {
  const { tag } = useLanguage();
  const labelOf = useModeLabels();
  const words = mode.useStepWords();
  const learn = useLearnTexts();
  const deck = useDeckAndStories();
  const [you, ...others] = mode.firstRound.names;
  const title = learn.title({ game: labelOf(mode.name) });
  if (deck.status === "ready" && !canBeDealt(mode.firstRound, deck.content)) {
    return (
      <Page title={title}>
        <p>{learn.otherCards}</p>
        <OnwardLinks mode={mode.name} />
      </Page>
    );
  }
  return (
    <Page title={title} className={`learn match match-running game-${mode.name}`}>
      <p className="hint">{learn.lead({ you, others: new Intl.ListFormat(tag).format(others) })}</p>
      <LoadingView loaded={deck}>{(content) => <GuidedTable deck={content} mode={mode} words={words} />}</LoadingView>
    </Page>
  );
}
