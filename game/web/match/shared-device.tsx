import { Fragment, type ReactNode, useState } from "react";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { HandOver } from "../solo/hand-over.tsx";
import { useLocalTexts } from "../solo/use-local-texts.ts";
import { useTexts } from "../texts/language-context.tsx";
import "../solo/solo.css";

type SharedDeviceProps = Readonly<{
  lobby: LobbyMessage;
  sitAt: (seat: number) => void;
  /** The table, as the seat that is asked for sees it. */
  children: ReactNode;
}>;

/** Several people around one device: it goes to whom the table waits for, and shows a hand when its owner says so. */
export function SharedDevice({ lobby, sitAt, children }: SharedDeviceProps) {
  const { loading } = useTexts();
  const { handOver } = useLocalTexts();
  const { yourSeat, yourSeats = [], players } = lobby;
  const [holder, setHolder] = useState<number | null>(null);
  const awaited = yourSeats.filter(({ isAwaited }) => isAwaited).map(({ seat }) => seat);
  const nameOf = (seat: number) => players[seat]?.name ?? "";
  const take = (seat: number) => {
    setHolder(seat);
    sitAt(seat);
  };
  const isTheirs = holder !== null && (awaited.length === 0 || awaited.includes(holder));
  if (isTheirs) {
    // What one person has opened or begun to choose must be gone before the next one looks.
    return yourSeat === holder ? <Fragment key={holder}>{children}</Fragment> : <p role="status">{loading}</p>;
  }
  const next = awaited[0] ?? yourSeats[0]?.seat ?? 0;
  return (
    <>
      <HandOver key={next} name={nameOf(next)} take={() => take(next)} />
      <p className="actions">
        {yourSeats
          .filter(({ seat }) => seat !== next && (awaited.length === 0 || awaited.includes(seat)))
          .map(({ seat }) => (
            <button key={seat} type="button" className="button" onClick={() => take(seat)}>
              {handOver.take({ name: nameOf(seat) })}
            </button>
          ))}
      </p>
    </>
  );
}
