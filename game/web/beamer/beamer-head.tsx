import type { PublicWorkshop } from "../../workshop/views.ts";
import { longClass } from "../workshop/long-class.ts";
import { StepTime } from "../workshop/step-time.tsx";
import { useServerTime } from "../workshop/use-server-time.ts";
import type { View } from "./shown-view.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";

/** So long a message to all stays over what is shown. */
const messageFor = 2 * 60 * 1000;

type BeamerHeadProps = Readonly<{ view: View; workshop: PublicWorkshop; clockOffset: number }>;

/** Where the room is, how much time there is, and what the facilitator says to all: over anything that is shown. */
export function BeamerHead({ view, workshop, clockOffset }: BeamerHeadProps) {
  const texts = useBeamerTexts();
  const { title, isRehearsal, message, run, steps } = workshop;
  const now = useServerTime(clockOffset);
  // A clock says both large.
  const step = view === "clock" ? undefined : steps.find(({ id }) => id === run.step);
  const shown = step?.title ?? title;
  return (
    <>
      <div className="beamer-head">
        {isRehearsal && !shown.includes(texts.rehearsal) && <p className="beamer-rehearsal">{texts.rehearsal}</p>}
        <h1 className={longClass(shown)}>{shown}</h1>
        {step !== undefined && (
          <p>
            <StepTime workshop={workshop} clockOffset={clockOffset} words={texts} />
          </p>
        )}
      </div>
      <div role="status">
        {message !== null && now - message.at < messageFor && <p className="beamer-message">{message.text}</p>}
      </div>
    </>
  );
}
