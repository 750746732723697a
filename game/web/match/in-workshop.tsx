import type { ReactNode } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { MatchConnection } from "./match-connection.ts";
import { RehearsalWord } from "./rehearsal-word.tsx";
import type { MatchMemory } from "./seat-memory.ts";
import { SharedDevice } from "./shared-device.tsx";
import { WorkshopStrip } from "./workshop-strip.tsx";

type InWorkshopProps = Readonly<{
  lobby: LobbyMessage;
  memory: MatchMemory;
  connection: MatchConnection;
  /** The table. */
  children: ReactNode;
}>;

/**
 * A workshop's match: with what the workshop does meanwhile for those who take part, and for a device that goes round a
 * table; one of a rehearsal says so to everybody.
 */
export function InWorkshop({ lobby, memory: { workshop, credentials }, connection, children }: InWorkshopProps) {
  return (
    <>
      {lobby.isRehearsal === true && <RehearsalWord />}
      {workshop !== undefined && credentials !== undefined && (
        <WorkshopStrip code={workshop} participantKey={credentials} lobby={lobby} />
      )}
      {lobby.yourSeats === undefined || lobby.status === "over" ? (
        children
      ) : (
        <SharedDevice lobby={lobby} sitAt={(seat) => connection.sitAt(seat)}>
          {children}
        </SharedDevice>
      )}
    </>
  );
}
