import { useState } from "react";
import { Link, useParams } from "react-router";
import { useDeck } from "../content/use-content.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { RefusalNote } from "./refusal-note.tsx";
import { Result } from "./result.tsx";
import { type MatchMemory, recallMatch, rememberMatch } from "./seat-memory.ts";
import { Table } from "./table.tsx";
import { useMatch } from "./use-match.ts";
import { WaitingRoom } from "./waiting-room.tsx";

export function MatchPage() {
  const { matchID = "" } = useParams();
  return <Match key={matchID} matchID={matchID} />;
}

/** One match from the waiting room to the result, for players and spectators. */
function Match({ matchID }: { matchID: string }) {
  const texts = useTexts();
  const deck = useDeck();
  const [memory, setMemory] = useState(() => recallMatch(matchID));
  const { snapshot, pickValue } = useMatch(matchID, memory.credentials);

  const remember = (next: MatchMemory) => {
    rememberMatch(matchID, next);
    setMemory(next);
  };

  if (snapshot?.isGone) {
    return (
      <Page title={texts.notFoundTitle}>
        <p>{texts.connection.gone}</p>
        <p>
          <Link to="/">{texts.toHome}</Link>
        </p>
      </Page>
    );
  }
  if (snapshot === null || snapshot.lobby === null) return <p role="status">{texts.loading}</p>;

  const { lobby, view, result, isConnected, refusal } = snapshot;
  const titles = { waiting: texts.waiting.title, running: texts.table.title, over: texts.result.title };
  return (
    <Page key={lobby.status} title={titles[lobby.status]} className={`match match-${lobby.status}`}>
      {isConnected ? null : (
        <p role="alert" className="connection-lost">
          {texts.connection.lost}
        </p>
      )}
      <RefusalNote code={refusal} />
      {lobby.status === "waiting" && <WaitingRoom lobby={lobby} memory={memory} remember={remember} />}
      {lobby.status !== "waiting" && view !== null && (
        <LoadingView loaded={deck}>
          {(content) => (
            <>
              {result !== null && <Result deck={content} lobby={lobby} result={result} memory={memory} />}
              <Table deck={content} lobby={lobby} view={view} isOver={result !== null} pickValue={pickValue} />
            </>
          )}
        </LoadingView>
      )}
    </Page>
  );
}
