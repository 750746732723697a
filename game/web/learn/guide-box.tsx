import { useId, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import type { StepWords } from "../../mode/first-round.ts";
import { stickyUpTo } from "../layout/limited-sticky.ts";
import type { Standing } from "./lesson.ts";
import { useLearnTexts } from "./use-learn-texts.ts";

/** It is what one reads and does by, so that it may take more room than a status. */
const guideSticky = stickyUpTo(2 / 5);

type GuideBoxProps = {
  /** From 1. */
  step: number;
  steps: number;
  words: StepWords;
  slip: Standing["slip"];
  /** Null where the step is done at the table. */
  readOn: (() => void) | null;
};

/** Says what there is to see or to do now. Each new step takes the focus, so that it is read out before the table. */
export function GuideBox({ step, steps, words, slip, readOn }: GuideBoxProps) {
  const learn = useLearnTexts();
  const leave = useLeave();
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef(step);
  const id = useId();
  useLayoutEffect(() => {
    if (seen.current !== step) heading.current?.focus({ preventScroll: true });
    seen.current = step;
  }, [step]);
  return (
    <section ref={guideSticky} className="learn-guide" aria-label={learn.guide}>
      <div>
        <h2 ref={heading} tabIndex={-1} aria-describedby={id}>
          <span className="learn-step">{learn.step({ step, steps })}</span> {words.title}
        </h2>
        <p role="alert" className="learn-slip">
          {slip === null ? "" : learn.slips[slip]}
        </p>
        <p id={id}>{words.text}</p>
      </div>
      <p className="learn-buttons">
        {readOn !== null && (
          <button type="button" className="button primary" onClick={readOn}>
            {learn.goOn}
          </button>
        )}
        <button type="button" className="link-button" onClick={leave}>
          {learn.leave}
        </button>
      </p>
    </section>
  );
}

/** Back to the page that one came from, or home where the lesson was opened by its address. */
function useLeave(): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => void (key === "default" ? navigate("/") : navigate(-1));
}
