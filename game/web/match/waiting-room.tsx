import { useState } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { LearnLinks } from "../layout/learn-links.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type RefusalCode, refusalOf, unlessSoAlready } from "../play/refusals.ts";
import { tableOf } from "../play/tables.ts";
import { useTexts } from "../texts/language-context.tsx";
import type { GameName } from "../texts/texts.ts";
import { InviteLink } from "./invite-link.tsx";
import { JoinForm } from "./join-form.tsx";
import { leaveMatch, startMatch } from "./match-api.ts";
import type { MatchMemory } from "./seat-memory.ts";
import { useMatchTexts } from "./texts/use-match-texts.ts";

type WaitingRoomProps = {
  lobby: LobbyMessage;
  memory: MatchMemory;
  remember: (memory: MatchMemory) => void;
};

/** Where people gather before the match: link and QR code, who is there, joining, and the start. */
export function WaitingRoom({ lobby, memory, remember }: WaitingRoomProps) {
  const texts = useTexts();
  const { waiting } = useMatchTexts();
  const { join } = texts;
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const { matchID, players, yourSeat } = lobby;
  const { credentials, creatorKey } = memory;
  const seatLimits = tableOf(lobby.gameName)?.seatLimits ?? { least: 2, most: 8 };
  const isFull = players.length >= seatLimits.most;
  const isTooSmall = players.length < seatLimits.least;

  const attempt = (action: Promise<unknown>) => {
    setRefusal(null);
    action.catch((error: unknown) => setRefusal(refusalOf(error)));
  };
  const leave = () => {
    if (credentials === undefined) return;
    const { credentials: _, ...rest } = memory;
    attempt(leaveMatch(matchID, credentials).then(() => remember(rest)));
  };

  return (
    <div className="waiting-room">
      <section className="at-the-table">
        <div role="status">
          <h2>{players.length === 0 ? waiting.nobody : waiting.players(players.length)}</h2>
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
        <p className="hint">{texts.games[lobby.gameName as GameName]}</p>
        <LearnLinks games={[lobby.gameName as GameName]} inNewTab />
        {yourSeat === null && (
          <JoinForm
            // A name that was typed stays for when somebody gets up.
            hindrance={isFull ? join.full : null}
            matchID={matchID}
            name={memory.name}
            joined={(name, secret) => remember({ ...memory, name, credentials: secret })}
          />
        )}
        {creatorKey !== undefined && yourSeat === null && <p className="hint">{waiting.hostOnly}</p>}
        <RefusalNote code={refusal} />
        {creatorKey === undefined ? (
          yourSeat !== null && <p>{waiting.waitForStart}</p>
        ) : (
          <>
            <p id="too-few" className="hint">
              {isTooSmall && waiting.needMore(seatLimits.least)}
            </p>
            {/* A disabled button would lose the focus when somebody gets up. */}
            <button
              type="button"
              className="button primary"
              aria-disabled={isTooSmall}
              aria-describedby="too-few"
              onClick={() => {
                if (isTooSmall) return;
                attempt(startMatch(matchID, creatorKey).catch(unlessSoAlready("already-started")));
              }}
            >
              {waiting.start}
            </button>
          </>
        )}
        {yourSeat !== null && (
          <button type="button" className="button quiet" onClick={leave}>
            {waiting.leave}
          </button>
        )}
      </section>
      <InviteLink matchID={matchID} />
    </div>
  );
}
