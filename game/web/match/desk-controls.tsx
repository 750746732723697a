import { lazy, Suspense, useState } from "react";
import type { FacilitatorAction, LobbyMessage } from "../../protocol/public-match.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { RefusalNote } from "../play/refusal-note.tsx";
import { type Refusal, refusalOf, unlessSoAlready } from "../play/refusals.ts";
import { useTexts } from "../texts/language-context.tsx";
import { useSpokenAddress } from "../texts/spoken-address.ts";
import { facilitate } from "./match-api.ts";
import { useMatchTexts } from "./use-match-texts.ts";
import { carry } from "./way-back/carried-keys.ts";

// It draws a QR code.
const LinkToSend = lazy(async () => ({ default: (await import("./link-to-send.tsx")).LinkToSend }));

type Question = Readonly<{ question: string; confirm: string; action: FacilitatorAction }>;
export type DeskControlsProps = { lobby: LobbyMessage; secret: string };

/** What the creator, or whoever stands in, can do for a table that is stuck. */
export function DeskControls({ lobby, secret }: DeskControlsProps) {
  const { table } = useTexts();
  const { desk } = useMatchTexts();
  const spoken = useSpokenAddress();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [code, setCode] = useState<{ name: string; code: string } | null>(null);
  const [asked, setAsked] = useState<Question | null>(null);
  const isRunning = lobby.status === "running";
  const isOver = lobby.status === "over";

  const send = async (action: FacilitatorAction) => {
    setRefusal(null);
    try {
      const sent = facilitate(lobby.matchID, action, secret);
      return (await (action.type === "end" ? sent.catch(unlessSoAlready("over")) : sent)) ?? {};
    } catch (error) {
      setRefusal(refusalOf(error));
      return {};
    }
  };
  const showCode = async (seat: number, name: string) => {
    const answer = await send({ type: "rejoinCode", seat });
    setCode(answer.code === undefined ? null : { name, code: answer.code });
  };

  return (
    <>
      {isRunning && (
        <p className="actions">
          <button type="button" onClick={() => send({ type: lobby.isPaused ? "resume" : "pause" })}>
            {lobby.isPaused ? desk.resume : desk.pause}
          </button>
          <button type="button" onClick={() => send({ type: "undo" })}>
            {desk.undo}
          </button>
          <button type="button" onClick={() => send({ type: "skip" })}>
            {desk.skip}
          </button>
          <button
            type="button"
            onClick={() => setAsked({ question: desk.endQuestion, confirm: desk.end, action: { type: "end" } })}
          >
            {desk.end}
          </button>
        </p>
      )}
      <RefusalNote refusal={refusal} />
      {code !== null && (
        <div className="rejoin-offer">
          <p role="status" className="rejoin-code">
            {desk.codeFor({ name: code.name })} <strong>{code.code}</strong>
          </p>
          <Suspense>
            <LinkToSend
              linkAt={(origin) => carry(spoken(`${origin}/m/${lobby.matchID}`), code)}
              qr={desk.codeQr({ name: code.name })}
            />
          </Suspense>
        </div>
      )}
      <ul className="desk-seats">
        {lobby.players.map(({ seat, name, bot, isFree, hasPerson }) => (
          <li key={seat}>
            <span>
              {name}
              {bot === null ? "" : ` (${table.bot})`}
              {isFree ? ` (${table.free})` : ""}
            </span>
            {bot === null && !isOver && (
              <button type="button" onClick={() => send({ type: "seatBot", seat, strength: "medium" })}>
                {desk.seatBot}
              </button>
            )}
            {hasPerson && lobby.isInWorkshop !== true && (
              <button type="button" onClick={() => showCode(seat, name)}>
                {desk.rejoinCode}
              </button>
            )}
            {!isFree && !isOver && (
              <button
                type="button"
                onClick={() =>
                  setAsked({
                    question: desk.removeQuestion({ name }),
                    confirm: desk.remove,
                    action: { type: "remove", seat },
                  })
                }
              >
                {desk.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {lobby.status === "waiting" && (
        <p className="actions">
          {(["easy", "medium", "strong"] as const).map((strength) => (
            <button key={strength} type="button" onClick={() => send({ type: "seatBot", strength })}>
              {desk.addBot[strength]}
            </button>
          ))}
        </p>
      )}
      {asked !== null && (
        <ConfirmDialog
          question={asked.question}
          confirm={asked.confirm}
          act={() => send(asked.action)}
          close={() => setAsked(null)}
        />
      )}
    </>
  );
}
