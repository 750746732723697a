import { useParams } from "react-router";
import { useDeckAndStories } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { Page } from "../layout/page.tsx";
import { useLanguage } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";
import { firstRounds } from "./first-rounds.ts";
import { GuidedTable } from "./guided-table.tsx";
import { useLearnTexts } from "./texts/use-learn-texts.ts";
import "./learn.css";

/** /lernen/:game: a first round of that game, guided step by step. */
export function LearnPage() {
  const { game = "" } = useParams();
  return Object.hasOwn(firstRounds, game) ? <FirstRoundPage key={game} game={game as GameName} /> : <NotFoundPage />;
}

function FirstRoundPage({ game }: { game: GameName }) {
  const { tag, texts } = useLanguage();
  const learn = useLearnTexts();
  const deck = useDeckAndStories();
  const round = firstRounds[game];
  const [you, ...others] = round.names;
  return (
    <Page title={learn.title(texts.games[game])} className={`learn match match-running game-${game}`}>
      <p className="hint">{learn.lead(you, new Intl.ListFormat(tag).format(others))}</p>
      <LoadingView loaded={deck}>
        {(content) => <GuidedTable deck={content} round={round} words={learn.steps[game]} />}
      </LoadingView>
    </Page>
  );
}
