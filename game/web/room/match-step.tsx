import { Link, useNavigate } from "react-router";
import { laggingStep } from "../../workshop/lagging.ts";
import { recallMatch, rememberMatch } from "../match/seat-memory.ts";
import { MatchApiError } from "../play/refusals.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { RoomPart } from "./room-part.ts";
import { useTask } from "./use-task.ts";

/** The way to the own table's match. Whoever came late takes a place that is free, or a computer's. */
export function MatchStep({ shared, own, api, code, participantKey }: RoomPart & { participantKey: string }) {
  const { match: texts } = useWorkshopRoomTexts();
  const navigate = useNavigate();
  const task = useTask();
  const table = own.table === null ? undefined : shared.tables[own.table - 1];
  if (table === undefined) return <p className="room-quiet">{texts.noTable}</p>;
  const { match, progress } = table;
  // Of a table that has played with printed cards its result is told instead.
  if (match === null) return table.result === null ? <p className="room-quiet">{texts.none}</p> : null;
  const lagging = laggingStep(shared, match);
  const isLate = own.held?.seats === 0;
  const isPlayedFor = (own.held?.computers ?? 0) > 0;
  const [computer] = progress?.computers ?? [];
  const isFull = isLate && progress?.free === 0 && computer === undefined;
  const at = shared.steps.findIndex(({ id }) => id === shared.run.step);
  const next = shared.steps.find(
    (step, index) => index > at && step.kind === "match" && !shared.run.dropped.includes(step.id),
  );
  const page = `/m/${match.id}`;
  const go = () =>
    task.run(async () => {
      try {
        await api.sitDown();
      } catch (error) {
        if (!(error instanceof MatchApiError)) throw error;
        if (error.code !== "over") throw error;
      }
      rememberMatch(match.id, {
        ...recallMatch(match.id),
        credentials: participantKey,
        name: own.name,
        workshop: code,
      });
      await navigate(page, { state: { wasPlayedFor: isPlayedFor } });
    });
  return (
    <section>
      <h2>{lagging === undefined ? texts.title : texts.stillRuns({ step: lagging.title })}</h2>
      {progress?.status === "over" && <p>{texts.overAlready}</p>}
      {progress?.status === "running" && progress.waitsFor.length > 0 && (
        <p>
          {progress.waitsFor.includes(own.name)
            ? texts.waitsForYou
            : texts.waitsFor({ names: progress.waitsFor.join(", ") })}
        </p>
      )}
      {isPlayedFor && <p>{texts.computerForYou}</p>}
      {isLate && progress !== null && (
        <p>
          {progress.free > 0
            ? texts.freeSeat
            : computer !== undefined
              ? texts.computerSeat({ name: computer })
              : `${texts.full} ${next === undefined ? texts.nextMatch : texts.nextStep({ step: next.title })}`}
        </p>
      )}
      {isFull ? (
        <Link className="button room-large" to={page}>
          {texts.watch}
        </Link>
      ) : (
        <button
          type="button"
          className="button primary room-large"
          aria-disabled={task.isBusy}
          onClick={() => !task.isBusy && go()}
        >
          {isLate && computer !== undefined && progress?.free === 0 ? texts.takeSeat : texts.toTable}
        </button>
      )}
      <p role="alert" className="refusal">
        {task.refusal}
      </p>
    </section>
  );
}
