import { lazy, Suspense, useState } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { LearnLinks } from "../layout/learn-links.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf, unlessSoAlready } from "../play/refusals.ts";
import { useTexts } from "../texts/language-context.tsx";
import { useModeLabels } from "../texts/mode-labels.ts";
import { InviteLink } from "./invite-link.tsx";
import { JoinForm } from "./join-form.tsx";
import { leaveMatch, startMatch } from "./match-api.ts";
import type { MatchMemory } from "./seat-memory.ts";
import { useMatchTexts } from "./use-match-texts.ts";

/** Few matches have several decks: their names are loaded for these alone. */
const PlayedDecks = lazy(async () => ({ default: (await import("../decks/played-decks.tsx")).PlayedDecks }));

type WaitingRoomProps = {
  lobby: LobbyMessage;
  memory: MatchMemory;
  remember: (memory: MatchMemory) => void;
  /** What opens the lead now: the creator's key, or the credentials of whoever stands in. */
  leadsWith: string | undefined;
};

/** Where people gather before the match: link and QR code, who is there, joining, and the start. */
export function WaitingRoom({ lobby, memory, remember, leadsWith }: WaitingRoomProps) {
  const texts = useTexts();
  const { waiting, join } = useMatchTexts();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { matchID, players, yourSeat, seatLimits, decks } = lobby;
  const { credentials, creatorKey } = memory;
  const labelOf = useModeLabels();
  const isFull = players.length >= seatLimits.max;
  const isTooSmall = players.length < seatLimits.min;
  const isCreator = creatorKey !== undefined;
  const [hasStoodIn, setStoodIn] = useState(false);
  if (leadsWith !== undefined && !isCreator && !hasStoodIn) setStoodIn(true);

  const attempt = (action: Promise<unknown>) => {
    setRefusal(null);
    action.catch((error: unknown) => setRefusal(refusalOf(error)));
  };
  const leave = () => {
    if (credentials === undefined) return;
    const { credentials: _, ...rest } = memory;
    attempt(leaveMatch(matchID, credentials).then(() => remember(rest)));
  };

  const start = (
    <>
      <p id="too-few" className="hint">
        {isTooSmall && waiting.needMore({ min: seatLimits.min })}
      </p>
      {/* A disabled button would lose the focus when somebody gets up, or whoever opened the match comes back. */}
      <button
        type="button"
        className="button primary"
        aria-disabled={isTooSmall || leadsWith === undefined}
        aria-describedby={isCreator ? "too-few" : "who-starts too-few"}
        onClick={() => {
          if (isTooSmall || leadsWith === undefined) return;
          attempt(startMatch(matchID, leadsWith).catch(unlessSoAlready("already-started")));
        }}
      >
        {waiting.start}
      </button>
    </>
  );

  return (
    <div className="waiting-room">
      <section className="at-the-table">
        <div role="status">
          <h2>{players.length === 0 ? waiting.nobody : waiting.players({ count: players.length })}</h2>
        </div>
        <ul className="player-list">
          {players.map(({ seat, name, bot }) => (
            <li key={seat}>
              {name}
              {bot === null ? "" : ` (${texts.table.bot})`}
              {seat === yourSeat ? ` (${texts.table.you})` : ""}
            </li>
          ))}
        </ul>
        <p className="hint">{labelOf(lobby.gameName)}</p>
        {decks.length > 1 && (
          <Suspense>
            <PlayedDecks decks={decks} />
          </Suspense>
        )}
        <LearnLinks modes={[lobby.gameName]} inNewTab />
        {yourSeat === null && (
          <JoinForm
            // A name that was typed stays for when somebody gets up.
            hindrance={isFull ? join.full : null}
            matchID={matchID}
            name={memory.name}
            joined={(name, secret) => remember({ ...memory, name, credentials: secret })}
          />
        )}
        {isCreator && yourSeat === null && <p className="hint">{waiting.hostOnly}</p>}
        <RefusalNote refusal={refusal} />
        {!isCreator && yourSeat !== null && (
          <p id="who-starts" role="status">
            <WhoStarts lobby={lobby} />
          </p>
        )}
        {isCreator && start}
        {yourSeat !== null && (
          <button type="button" className="button quiet" onClick={leave}>
            {waiting.leave}
          </button>
        )}
        {/* Below what was there before: nobody presses it who meant to get up. */}
        {!isCreator && hasStoodIn && yourSeat !== null && start}
      </section>
      <InviteLink matchID={matchID} />
    </div>
  );
}

/** Who gives the signal to start, for those who wait for it. */
function WhoStarts({ lobby: { players, yourSeat, standIn } }: Pick<WaitingRoomProps, "lobby">) {
  const { waiting } = useMatchTexts();
  if (standIn === null) return waiting.waitForStart;
  return standIn === yourSeat ? waiting.standIn : waiting.waitForStandIn({ name: players[standIn]?.name ?? "" });
}
