import { useState } from "react";
import { Link } from "react-router";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { useReadingTexts } from "../cards/use-reading-texts.ts";
import { ConfirmDialog } from "../controls/dialogs.tsx";
import { Page } from "../layout/page.tsx";
import { FullScreenButton, useWakeLock } from "../layout/whole-screen.tsx";
import { languages } from "../texts/languages.ts";
import { BeforeRun } from "./before-run.tsx";
import { RunBar } from "./run-bar.tsx";
import { RunEnd } from "./run-end.tsx";
import { StepClock } from "./step-clock.tsx";
import { StepList } from "./step-list.tsx";
import { StepWords } from "./step-words.tsx";
import { TimeShort } from "./time-short.tsx";
import { usePresenterKeys } from "./use-presenter-keys.ts";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import { useRun } from "./use-run.ts";
import "./presenter.css";

type PresenterProps = Readonly<{
  sheet: RunSheet;
  /** The sheet is in another language than the page, for want of it. */
  isFallback: boolean;
}>;

/** Before, while and after somebody leads by a plan. */
export function Presenter({ sheet, isFallback }: PresenterProps) {
  const texts = usePresenterTexts();
  const { guides } = useReadingTexts();
  const kept = useRun(sheet);
  const { run, acts } = kept;
  const place = sheet.steps.findIndex(({ id }) => id === run.step);
  const step = sheet.steps[place];
  const shown = languages.find(({ id }) => id === sheet.language);
  usePresenterKeys(acts, step !== undefined);
  const staysOn = useWakeLock();
  const isOver = run.endedAt !== null;
  const kicker = texts.kicker({ step: place + 1, steps: sheet.steps.length, guide: sheet.title });
  return (
    <Page
      title={step?.phase ?? (isOver ? texts.end.title : sheet.title)}
      kicker={step === undefined ? (isOver ? sheet.title : texts.begin.kicker) : kicker}
      moment={step?.id ?? (isOver ? "end" : "begin")}
      className="presenter"
    >
      {isFallback && <p className="hint">{guides.onlyIn({ language: shown?.name ?? sheet.language })}</p>}
      {step === undefined && !isOver && <BeforeRun sheet={sheet} kept={kept} tag={shown?.tag} />}
      {step === undefined && isOver && <RunEnd sheet={sheet} kept={kept} tag={shown?.tag} />}
      {step !== undefined && (
        <div className="run">
          <StepWords step={step} sheet={sheet} run={run} tag={shown?.tag} />
          <div className="run-side">
            <StepClock step={step} sheet={sheet} kept={kept} tag={shown?.tag} />
            <TimeShort sheet={sheet} kept={kept} tag={shown?.tag} />
            <StepList sheet={sheet} kept={kept} tag={shown?.tag} />
          </div>
          <RunBar kept={kept} />
        </div>
      )}
      {kept.isOnlyHere && <p className="hint">{texts.onlyHere}</p>}
      {staysOn === false && <p className="hint">{texts.screen.mayGoDark}</p>}
      <div className="actions no-print run-foot">
        <FullScreenButton enter={texts.screen.fullScreen} leave={texts.screen.leaveFullScreen} />
        {run.startedAt !== null && <StartOver act={acts.startOver} />}
        <Link className="button quiet" to={`/anleitungen/guide/${sheet.guide}`}>
          {texts.toGuide}
        </Link>
      </div>
    </Page>
  );
}

function StartOver({ act }: { act: () => void }) {
  const { act: words } = usePresenterTexts();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setIsAsked(true)}>
        {words.restart}
      </button>
      {isAsked && (
        <ConfirmDialog
          question={words.restartQuestion}
          confirm={words.restart}
          act={act}
          close={() => setIsAsked(false)}
        />
      )}
    </>
  );
}
