import { useState } from "react";
import { Link, useLocation } from "react-router";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { ParticipantOwn } from "../../workshop/views.ts";
import type { TableMatch } from "../../workshop/workshop.ts";
import { StepTime } from "../workshop/step-time.tsx";
import { useWorkshop } from "../workshop/use-workshop.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { WorkshopMessage } from "../workshop/workshop-message.tsx";
import "./workshop-strip.css";

type WorkshopStripProps = Readonly<{
  /** Of the workshop. */
  code: string;
  participantKey: string;
  /** Of the match that is shown below. */
  lobby: LobbyMessage;
}>;

/** Where the workshop is meanwhile, over the table's match, and the way back to it. */
export function WorkshopStrip({ code, participantKey, lobby }: WorkshopStripProps) {
  const { room, strip } = useWorkshopRoomTexts();
  const snapshot = useWorkshop(code, participantKey);
  const workshop = snapshot?.shared;
  const own = snapshot?.own as ParticipantOwn | null | undefined;
  const came = useLocation().state as Readonly<{ wasPlayedFor?: boolean }> | null;
  const [wasPlayedFor, setPlayedFor] = useState(came?.wasPlayedFor === true);
  const isPlayedFor = (own?.held?.computers ?? 0) > 0;
  if (isPlayedFor && !wasPlayedFor) setPlayedFor(true);
  const back = `/w/${code}`;
  // The match below has clocks of its own, and a phone has one line for this one.
  const ofStep = { left: room.leftOfStep, over: room.overOfStep, paused: room.paused };
  if (workshop == null || snapshot === null) {
    return (
      <p className="workshop-strip">
        <Link to={back}>{strip.back}</Link>
      </p>
    );
  }
  const computers = lobby.status === "over" ? lobby.players.filter(({ bot }) => bot !== null) : [];
  const step = workshop.steps.find(({ id }) => id === workshop.run.step)?.title ?? workshop.title;
  const isOfStep = ({ id, step: played }: TableMatch) => id === lobby.matchID && played === workshop.run.step;
  const hasMovedOn = !workshop.tables.some(({ match }) => match !== null && isOfStep(match));
  return (
    <>
      <section className={hasMovedOn ? "workshop-strip moved-on" : "workshop-strip"}>
        <p role="status">{hasMovedOn ? strip.movedOn({ step }) : room.kicker({ title: step })}</p>
        {workshop.run.step !== null && (
          <p>
            <StepTime workshop={workshop} clockOffset={snapshot.clockOffset} words={ofStep} />
          </p>
        )}
        <p>
          <Link to={back}>{strip.back}</Link>
        </p>
      </section>
      {computers.length > 0 && <p>{strip.computers({ names: computers.map(({ name }) => name).join(", ") })}</p>}
      {wasPlayedFor && lobby.status !== "over" && (
        <p role="status">{isPlayedFor ? strip.computerPlays : strip.computerPlayed}</p>
      )}
      <WorkshopMessage message={own?.message ?? workshop.message} now={Date.now() + snapshot.clockOffset} />
    </>
  );
}
