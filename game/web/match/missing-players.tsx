import { useState } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf } from "../play/refusals.ts";
import { replaceByBot } from "./match-api.ts";
import { useMatchTexts } from "./use-match-texts.ts";

/** Nobody waits for somebody who is gone: any player may let a bot play until they are back. */
export function MissingPlayers({ lobby, credentials }: { lobby: LobbyMessage; credentials: string }) {
  const { desk } = useMatchTexts();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const missing = lobby.players.filter(({ mayGetBot }) => mayGetBot);
  if (missing.length === 0) return null;
  const replace = (seat: number) => {
    setRefusal(null);
    replaceByBot(lobby.matchID, seat, credentials).catch((error: unknown) => setRefusal(refusalOf(error)));
  };
  return (
    <section className="missing-players">
      {missing.map(({ seat, name }) => (
        <p key={seat}>
          {desk.gone({ name })}{" "}
          <button type="button" onClick={() => replace(seat)}>
            {desk.letBotPlay}
          </button>
        </p>
      ))}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
