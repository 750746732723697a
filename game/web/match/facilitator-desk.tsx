import { useState } from "react";
import type { FacilitatorAction, LobbyMessage } from "../../protocol/public-match.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { useTexts } from "../texts/language-context.tsx";
import { facilitate, type RefusalCode, refusalOf } from "./match-api.ts";
import { RefusalNote } from "./refusal-note.tsx";

type Question = Readonly<{ question: string; confirm: string; action: FacilitatorAction }>;
type FacilitatorDeskProps = { lobby: LobbyMessage; secret: string };

/** What the creator, or whoever stands in, can do for a table that is stuck. */
export function FacilitatorDesk({ lobby, secret }: FacilitatorDeskProps) {
  const { desk } = useTexts();
  const [refusal, setRefusal] = useState<RefusalCode | null>(null);
  const [code, setCode] = useState<{ name: string; code: string } | null>(null);
  const [asked, setAsked] = useState<Question | null>(null);
  const isRunning = lobby.status === "running";

  const send = async (action: FacilitatorAction) => {
    setRefusal(null);
    try {
      return await facilitate(lobby.matchID, action, secret);
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
    <details className="facilitator-desk">
      <summary>{lobby.standIn === null ? desk.title : desk.titleStandIn}</summary>
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
      <RefusalNote code={refusal} />
      {code !== null && (
        <p role="status" className="rejoin-code">
          {desk.codeFor(code.name)} <strong>{code.code}</strong>
        </p>
      )}
      <ul className="desk-seats">
        {lobby.players.map(({ seat, name, bot, isFree, hasPerson }) => (
          <li key={seat}>
            <span>
              {name}
              {bot === null ? "" : ` (${desk.bot})`}
              {isFree ? ` (${desk.free})` : ""}
            </span>
            {bot === null && (
              <button type="button" onClick={() => send({ type: "seatBot", seat, strength: "medium" })}>
                {desk.seatBot}
              </button>
            )}
            {hasPerson && (
              <button type="button" onClick={() => showCode(seat, name)}>
                {desk.rejoinCode}
              </button>
            )}
            {!isFree && (
              <button
                type="button"
                onClick={() =>
                  setAsked({
                    question: desk.removeQuestion(name),
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
    </details>
  );
}
