import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import { aboutStep } from "../../workshop/debrief-about.ts";
import { aboutGroups } from "../../workshop/debrief-questions.ts";
import { isLeftOut, type Run } from "../../workshop/run.ts";
import { useModeLabels } from "../texts/mode-labels.ts";
import { useAboutQuestions } from "../workshop/use-about-questions.ts";

type AboutPlayedProps = Readonly<{ step: RunStep; sheet: RunSheet; run: Run }>;

/** What is asked about the mode and the cards that the plan has had before this step, in the language of the page. */
export function AboutPlayed({ step, sheet, run }: AboutPlayedProps) {
  const label = useModeLabels();
  const wereOn = sheet.steps.filter(
    (each) => each.id === run.step || (each.id in run.used && !isLeftOut(run, { ...each, saves: each.drop?.saves })),
  );
  const about = aboutStep(wereOn.map(played), step.id);
  const loaded = useAboutQuestions(about);
  if (loaded.status !== "ready") return null;
  const [ofMode = [], ...ofCards] = aboutGroups(loaded.content);
  const groups = [
    ...(about.mode === null ? [] : [{ title: label(about.mode), questions: ofMode }]),
    ...about.cards.map((title, place) => ({ title, questions: ofCards[place] ?? [] })),
  ];
  return groups
    .filter(({ questions }) => questions.length > 0)
    .map(({ title, questions }) => (
      <div key={title}>
        <h3>{title}</h3>
        <ul>
          {questions.map(({ index, text }) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      </div>
    ));
}

/** A step as a workshop has it: of a round in the room, its last card. */
function played(step: RunStep) {
  const { id, kind } = step;
  const cards = kind !== "round" ? undefined : step.at === "room" ? step.cards.slice(-1) : step.cards.flat();
  return { id, kind, mode: kind === "match" ? step.mode : undefined, cards };
}
