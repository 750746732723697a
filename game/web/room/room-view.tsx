import { Fragment, useCallback, useState } from "react";
import { laggingStep } from "../../workshop/lagging.ts";
import type { Run } from "../../workshop/run.ts";
import { follow, maySayReady, placeOf, whatIsOn } from "../../workshop/what-is-on.ts";
import { useDeckAndStories } from "../content/use-stories.ts";
import { LoadingView } from "../layout/loading-view.tsx";
import { Page } from "../layout/page.tsx";
import { longClass } from "../workshop/long-class.ts";
import { StepTime } from "../workshop/step-time.tsx";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import { keepsWorkshop } from "../workshop/workshop-memory.ts";
import { WorkshopMessage } from "../workshop/workshop-message.tsx";
import { CheckStep } from "./check-step.tsx";
import { Commitment } from "./commitment.tsx";
import { MatchStep } from "./match-step.tsx";
import { NotesStep } from "./notes-step.tsx";
import { OwnPlace } from "./own-place.tsx";
import { PrintedResult } from "./printed-result.tsx";
import { ReadyButton } from "./ready-button.tsx";
import type { Room, RoomLink, RoomPart } from "./room-part.ts";
import { recallOwn } from "./room-storage.ts";
import { RoundStep } from "./round-step.tsx";
import { toldNow, toldOfClock } from "./told-now.ts";
import { UnsentContext } from "./unsent.ts";

type RoomViewProps = Readonly<{ code: string; room: Room; link: RoomLink; left: () => void }>;

/** Follows the workshop's step, and takes nothing away that somebody is writing or choosing. */
export function RoomView({ code, room: latest, link, left }: RoomViewProps) {
  const words = useWorkshopRoomTexts();
  const { room: texts, join } = words;
  const deck = useDeckAndStories();
  const [shown, setShown] = useState(latest);
  const [unsent, setUnsent] = useState<ReadonlySet<string>>(new Set());
  const [isCommitting, setCommitting] = useState(() => recallOwn(code).commitment !== "");
  const wasStopped = useWasStopped(latest.shared.run);
  const room = follow(shown, latest, unsent.size > 0);
  if (room !== shown) setShown(room);
  const tellUnsent = useCallback((id: string, isUnsent: boolean) => {
    setUnsent((before) => (before.has(id) === isUnsent ? before : changed(before, id, isUnsent)));
  }, []);
  const { shared } = room;
  const on = whatIsOn(shared);
  const step = shared.steps.find(({ id }) => id === shared.run.step);
  const title = step?.title ?? shared.title;
  const part: RoomPart = { ...room, code, api: link.api };
  const latestStep = latest.shared.steps.find(({ id }) => id === latest.shared.run.step);
  const atTable = shared.tables[(part.own.table ?? 0) - 1]?.match ?? null;
  const isLagging = !on.includes("match") && laggingStep(shared, atTable) !== undefined;
  return (
    <Page
      title={title}
      {...(step === undefined ? {} : { kicker: texts.kicker({ title: shared.title }) })}
      className={`room ${longClass(title) ?? ""}`}
      moment={placeOf(shared)}
    >
      {!link.isConnected && (
        <p role="alert" className="connection-lost">
          {texts.lost}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {toldNow(room, words)}
      </p>
      <p role="status" className="visually-hidden">
        {toldOfClock(latest.shared.run, wasStopped, texts)}
      </p>
      {shared.isRehearsal && <p className="room-rehearsal">{texts.rehearsal}</p>}
      <WorkshopMessage message={latest.own.message} now={Date.now() + link.clockOffset} />
      {room !== latest && (
        <section className="room-moved-on" role="status">
          <p>
            <strong>{texts.movedOn({ step: latestStep?.title ?? latest.shared.title })}</strong> {texts.movedOnHint}
          </p>
          <button type="button" className="button" onClick={() => setShown(latest)}>
            {texts.goAlong}
          </button>
        </section>
      )}
      <Whereabouts room={latest} clockOffset={link.clockOffset} />
      {!keepsWorkshop("participant", code) && <p className="hint">{join.notKept}</p>}
      <UnsentContext value={tellUnsent}>
        <LoadingView loaded={deck}>
          {(content) => (
            <div key={placeOf(shared)}>
              {on.map((activity) => {
                switch (activity) {
                  case "round":
                    return <RoundStep key={activity} {...part} deck={content} commit={() => setCommitting(true)} />;
                  case "check":
                    return <CheckStep key={activity} {...part} deck={content} />;
                  case "notes":
                    return <NotesStep key={activity} {...part} />;
                  case "match":
                    return (
                      <Fragment key={activity}>
                        <MatchStep {...part} participantKey={link.key} />
                        <PrintedResult key={part.own.table} {...part} />
                      </Fragment>
                    );
                  case "commitment":
                    return null;
                  default:
                    return (
                      <p key={activity} className="room-quiet">
                        {texts[activity === "over" ? "ended" : activity]}
                      </p>
                    );
                }
              })}
              {isLagging && <MatchStep {...part} participantKey={link.key} />}
            </div>
          )}
        </LoadingView>
        {(isCommitting || on.includes("commitment") || on.includes("over")) && <Commitment {...part} />}
      </UnsentContext>
      {maySayReady(shared) && <ReadyButton {...part} />}
      <OwnPlace {...latest} code={code} api={link.api} left={left} />
    </Page>
  );
}

/** Whether the time stands still in the present step, or has done so while one looked. */
function useWasStopped({ step, pausedAt }: Run): boolean {
  const [stoppedIn, setStoppedIn] = useState<string | null>(null);
  if (pausedAt !== null && stoppedIn !== step) setStoppedIn(step);
  return step !== null && stoppedIn === step;
}

/** Who one is here, where one sits, and how much time there is. */
function Whereabouts({ room: { shared, own }, clockOffset }: { room: Room; clockOffset: number }) {
  const { room: texts } = useWorkshopRoomTexts();
  const table = own.table === null ? undefined : shared.tables[own.table - 1]?.name;
  const [, ...others] = own.tablemates;
  return (
    <div className="room-whereabouts">
      <p>
        <strong>{own.name}</strong>
        <span>{table === undefined ? texts.noTable : texts.atTable({ name: table })}</span>
        {others.length > 0 && <span className="hint">{texts.with({ names: others.join(", ") })}</span>}
      </p>
      {shared.run.step !== null && (
        <p>
          <StepTime workshop={shared} clockOffset={clockOffset} words={texts} />
        </p>
      )}
    </div>
  );
}

function changed(before: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (isIn) after.add(id);
  else after.delete(id);
  return after;
}
