import { useEffect, useRef } from "react";
import type { RunQuestions, RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import type { Run } from "../../workshop/run.ts";
import { AboutPlayed } from "./about-played.tsx";
import { usePresenterTexts } from "./use-presenter-texts.ts";
import { WallCards } from "./wall-cards.tsx";
import { wallWindow } from "./wall-window.ts";

type StepWordsProps = Readonly<{
  step: RunStep;
  sheet: RunSheet;
  run: Run;
  tag: string | undefined;
}>;

/** What to say, in large type, what to do, and what it takes. */
export function StepWords({ step, sheet, run, tag }: StepWordsProps) {
  const { step: words } = usePresenterTexts();
  return (
    <div className="run-words">
      <section className="run-say">
        <h2>{words.say}</h2>
        <SheetHtml html={step.say} tag={tag} />
      </section>
      {step.kind === "round" && <WallCards step={step} />}
      <section>
        <h2>{words.do}</h2>
        <SheetHtml html={step.do} tag={tag} />
      </section>
      {step.kind === "debrief" && (
        <section>
          <h2>{words.questions}</h2>
          <Questions groups={sheet.questions.slice(0, -1)} tag={tag} />
          <AboutPlayed step={step} sheet={sheet} run={run} />
          <Questions groups={sheet.questions.slice(-1)} tag={tag} />
        </section>
      )}
      <dl className="run-facts">
        <dt>{words.method}</dt>
        <dd lang={tag}>{step.method}</dd>
        <dt>{words.material}</dt>
        <dd lang={tag}>{step.material}</dd>
      </dl>
    </div>
  );
}

function Questions({ groups, tag }: { groups: readonly RunQuestions[]; tag: string | undefined }) {
  return groups.map(({ title, items }) => (
    <div key={title} lang={tag}>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  ));
}

/** Cards that are named in it open on the wall: here the clock runs on. */
function SheetHtml({ html, tag }: { html: string; tag: string | undefined }) {
  const text = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the links are new whenever the HTML is.
  useEffect(() => {
    for (const link of text.current?.querySelectorAll("a") ?? []) link.target = wallWindow;
  }, [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own Markdown, which may hold no HTML.
  return <p ref={text} lang={tag} dangerouslySetInnerHTML={{ __html: html }} />;
}
