import { readNamespaced } from "../../../cards/namespaced.ts";
import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import { aboutStep, type DebriefAbout } from "../../workshop/debrief-about.ts";
import { aboutGroups } from "../../workshop/debrief-questions.ts";
import { isLeftOut, type Run } from "../../workshop/run.ts";
import { useModeLabels } from "../texts/mode-labels.ts";
import { useAboutQuestions } from "../workshop/use-about-questions.ts";
import { OfDeck } from "./of-deck.tsx";
import { playedIn } from "./plan-cards.ts";

type AboutPlayedProps = Readonly<{ step: RunStep; sheet: RunSheet; run: Run }>;

/** What is asked about the mode and the cards that the plan has had before this step, in the language of the page. */
export function AboutPlayed({ step, sheet, run }: AboutPlayedProps) {
  const label = useModeLabels();
  const wereOn = sheet.steps.filter(
    (each) => each.id === run.step || (each.id in run.used && !isLeftOut(run, { ...each, saves: each.drop?.saves })),
  );
  const { mode, cards } = aboutStep(wereOn.map(playedIn), step.id);
  return (
    <>
      {mode !== null && <Asked title={label(mode)} about={{ mode, cards: [] }} />}
      {cards.map((card) => {
        const { deck, code } = readNamespaced(card);
        return (
          <OfDeck key={card} deck={deck}>
            <Asked title={code} about={{ mode: null, cards: [code] }} />
          </OfDeck>
        );
      })}
    </>
  );
}

function Asked({ title, about }: { title: string; about: DebriefAbout }) {
  const loaded = useAboutQuestions(about);
  const questions = loaded.status === "ready" ? aboutGroups(loaded.content).flat() : [];
  if (questions.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {questions.map(({ index, text }) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
