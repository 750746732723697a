import {
  type ComponentProps,
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { Link, useParams } from "react-router";
import type { PublicMatch, RejoinAnswer } from "../../protocol/public-match.ts";
import { deckSourceOf } from "../content/deck-sources.ts";
import { builtDeck, DeckContext, type Loaded } from "../content/use-content.ts";
import { loadDeckAndStories, useDeckAndStories } from "../content/use-stories.ts";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { findWebMode } from "../modes/find-web-mode.ts";
import { useMatchSounds } from "../modes/use-match-sounds.ts";
import { Clocks } from "../play/clocks.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { usePlayTexts } from "../play/use-play-texts.ts";
import { SoundToggle } from "../sounds/sound-toggle.tsx";
import { useLanguage, useTexts } from "../texts/language-context.tsx";
import { FacilitatorDesk } from "./facilitator-desk.tsx";
import { facilitate, findMatch } from "./match-api.ts";
import { MissingPlayers } from "./missing-players.tsx";
import { Reactions } from "./reactions.tsx";
import { keepsMatch, type MatchMemory, recallMatch, rememberMatch } from "./seat-memory.ts";
import { useMatch } from "./use-match.ts";
import { useMatchTexts } from "./use-match-texts.ts";
import { useCarriedKeys } from "./way-back/use-carried-keys.ts";
import { OtherKeys, WayBackDialog } from "./way-back/way-back.tsx";

// Few open them.
const MatchData = lazy(async () => ({ default: (await import("./match-data.tsx")).MatchData }));
// Who has a seat needs neither.
const HallScreen = lazy(async () => ({ default: (await import("./hall-screen.tsx")).HallScreen }));
const RejoinForm = lazy(async () => ({ default: (await import("./rejoin-form.tsx")).RejoinForm }));
// Few browsers remember nothing.
const NotRemembered = lazy(async () => ({
  default: (await import("./not-remembered/not-remembered.tsx")).NotRemembered,
}));
const InWorkshop = lazy(async () => ({ default: (await import("./in-workshop.tsx")).InWorkshop }));
// Only the waiting room draws QR codes, and nobody looks at a result before the end.
const WaitingRoom = lazy(async () => ({ default: (await import("./waiting-room.tsx")).WaitingRoom }));
const ResultPage = lazy(async () => ({ default: (await import("./result-page.tsx")).ResultPage }));

export const parts = (language: string) => [
  useMatchTexts.load(language),
  usePlayTexts.load(language),
  ...loadDeckAndStories(builtDeck, language),
];

/** Which game a match plays is asked first: each game has a connection of its own kind. */
export function MatchPage() {
  const { matchID = "" } = useParams();
  const { id: language } = useLanguage();
  const found = useFoundMatch(matchID);
  const known = found.status === "ready" ? found.content : null;
  const source = useMemo(() => deckSourceOf(known?.decks ?? [], true), [known]);
  // What a match needs is asked for as soon as it is known, not by one part after the other that comes to need it.
  useEffect(() => {
    void Promise.allSettled([useMatchTexts.load(language), usePlayTexts.load(language)]);
  }, [language]);
  useEffect(() => {
    if (known === null) return;
    void Promise.allSettled([
      ...loadDeckAndStories(source, language),
      ...(findWebMode(known.gameName)?.load(language) ?? []),
    ]);
  }, [known, source, language]);
  return (
    <LoadingView loaded={found}>
      {(match) =>
        match === null ? (
          <NoSuchMatch />
        ) : (
          <DeckContext value={source}>
            <Match key={matchID} matchID={matchID} gameName={match.gameName} />
          </DeckContext>
        )
      }
    </LoadingView>
  );
}

/** One match from the waiting room to the result, for players and spectators. */
function Match({ matchID, gameName }: { matchID: string; gameName: string }) {
  const texts = useTexts();
  const { waiting, desk, data, connection: connectionTexts } = useMatchTexts();
  const deck = useDeckAndStories();
  const [memory, setMemory] = useState(() => recallMatch(matchID));
  const { snapshot, connection } = useMatch(matchID, gameName, memory);
  const lostLead = snapshot?.lostLead === true;
  // The next page of the match takes over once it is whole: until then the last one stays in sight.
  const status = useDeferredValue(snapshot?.lobby?.status);
  useMatchSounds(snapshot);

  const remember = (next: MatchMemory) => {
    rememberMatch(matchID, next);
    setMemory(next);
  };
  const [isTakingAlong, setTakingAlong] = useState(false);
  const carried = useCarriedKeys(memory, remember);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is given up once the server no longer takes it.
  useEffect(() => {
    const { creatorKey: _, ...rest } = memory;
    if (lostLead) remember(rest);
  }, [lostLead]);

  const takeBack = ({ credentials, creatorKey, alsoLeads = [] }: RejoinAnswer) => {
    carried.forgetCode();
    for (const followed of alsoLeads) {
      if (creatorKey !== undefined) rememberMatch(followed, { ...recallMatch(followed), creatorKey });
    }
    remember({
      ...memory,
      ...(credentials === undefined ? {} : { credentials }),
      ...(creatorKey === undefined ? {} : { creatorKey }),
    });
  };

  const loading = <p role="status">{texts.loading}</p>;
  if (snapshot?.isGone) return <NoSuchMatch />;
  if (snapshot === null || snapshot.lobby === null || connection === null || status === undefined) return loading;

  const { lobby, lobbyAt, view, result, isConnected, refusal, reaction } = snapshot;
  const { credentials, creatorKey } = memory;
  const secret = creatorKey ?? credentials;
  const titles = { waiting: waiting.title, running: texts.table.title, over: texts.result.title };
  const Table = findWebMode(lobby.gameName)?.Table;
  // With every new "sync" the server forgets for a moment who the creator is: an open desk must not close.
  const leadsWith = lobby.mayFacilitate || creatorKey !== undefined ? secret : undefined;
  const extend: ComponentProps<typeof Clocks>["extend"] =
    leadsWith === undefined
      ? null
      : (clock, minutes) => facilitate(matchID, { type: "extend", clock, minutes }, leadsWith);
  // Who had a seat and lost it still has the last view in the browser.
  const maySee = !lobby.playersOnly || lobby.yourSeat !== null || lobby.mayFacilitate || creatorKey !== undefined;
  const showsTable = status !== "waiting" && maySee;
  const rejoinForm = lobby.yourSeat === null && (
    <RejoinForm matchID={matchID} offered={carried.code} rejoined={takeBack} />
  );
  const notRemembered = secret !== undefined && !keepsMatch(matchID) && (
    <Suspense fallback={null}>
      <NotRemembered keys={memory} showLink={() => setTakingAlong(true)} />
    </Suspense>
  );
  // All at once: nothing beneath the table may move away from whoever is about to press it.
  if (showsTable && (view === null || deck.status === "loading")) return loading;
  return (
    <Suspense fallback={loading}>
      <Page
        // What is being read at the table stays there when the match is over.
        key={status === "waiting" ? "waiting" : "table"}
        moment={status}
        title={titles[status]}
        className={`match match-${status} game-${lobby.gameName}`}
      >
        {isConnected ? null : (
          <p role="alert" className="connection-lost">
            {connectionTexts.lost}
          </p>
        )}
        <RefusalNote refusal={refusal === null ? null : { code: refusal }} />
        {lobby.isPaused && status === "running" && <p className="paused">{texts.table.isPaused}</p>}
        {carried.code !== undefined && rejoinForm}
        {status === "waiting" && notRemembered}
        {status === "waiting" && (
          <WaitingRoom lobby={lobby} memory={memory} remember={remember} leadsWith={leadsWith} />
        )}
        {status !== "waiting" && !maySee && <p>{connectionTexts.playersOnly}</p>}
        {showsTable && Table !== undefined && (
          <LoadingView loaded={deck}>
            {(content) => {
              const table = (
                <>
                  {status === "over" && result !== null && (
                    <ResultPage deck={content} lobby={lobby} result={result} memory={memory} />
                  )}
                  <Table
                    deck={content}
                    lobby={lobby}
                    view={view}
                    isOver={result !== null}
                    act={(move, ...args) => connection.act(move, ...args)}
                  />
                </>
              );
              if (lobby.isInWorkshop !== true) return table;
              return (
                <InWorkshop lobby={lobby} memory={memory} connection={connection}>
                  {table}
                </InWorkshop>
              );
            }}
          </LoadingView>
        )}
        {maySee && <Clocks lobby={lobby} since={lobbyAt} extend={extend} />}
        {status === "running" && notRemembered}
        {status === "running" && <Reactions lobby={lobby} latest={reaction} react={(kind) => connection.react(kind)} />}
        {lobby.yourSeat === null && showsTable && (
          <HallScreen outlivesPage={secret === undefined || keepsMatch(matchID)} />
        )}
        {status === "running" && maySee && <SoundToggle />}
        {credentials !== undefined && <MissingPlayers lobby={lobby} credentials={credentials} />}
        {leadsWith !== undefined && <FacilitatorDesk lobby={lobby} secret={leadsWith} />}
        {secret !== undefined && memory.workshop === undefined && (
          <p className="way-back">
            <button type="button" className="button quiet" onClick={() => setTakingAlong(true)}>
              {desk.goOnElsewhere}
            </button>
          </p>
        )}
        {secret !== undefined && (
          <LoadedDetails className="match-data" summary={data.title}>
            <MatchData matchID={matchID} memory={memory} />
          </LoadedDetails>
        )}
        {carried.code === undefined && rejoinForm}
      </Page>
      {/* It stays open when another phase of the match begins. */}
      {isTakingAlong && secret !== undefined && (
        <WayBackDialog matchID={matchID} keys={memory} close={() => setTakingAlong(false)} />
      )}
      {carried.asked !== null && (
        <OtherKeys takeOver={() => remember(carried.asked ?? memory)} close={carried.forgetAsked} />
      )}
    </Suspense>
  );
}

function NoSuchMatch(): ReactNode {
  const texts = useTexts();
  const { connection } = useMatchTexts();
  return (
    <Page title={texts.notFoundTitle}>
      <p>{connection.gone}</p>
      <p>
        <Link to="/">{texts.toHome}</Link>
      </p>
    </Page>
  );
}

function useFoundMatch(matchID: string): Loaded<PublicMatch | null> {
  const [found, setFound] = useState<Loaded<PublicMatch | null>>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks for the same match again.
  useEffect(() => {
    let current = true;
    setFound({ status: "loading" });
    findMatch(matchID).then(
      (content) => current && setFound({ status: "ready", content }),
      () => current && setFound({ status: "failed", retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
    };
  }, [matchID, attempt]);
  return found;
}
