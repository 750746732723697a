import { aboutStep, type DebriefAbout } from "../../workshop/debrief-about.ts";
import { isLeftOut } from "../../workshop/run.ts";
import { cardsByRound } from "../workshop/step-cards.ts";
import { useLead } from "./lead-context.ts";

/** What a step looks back at: what phones ask about already, or what they would ask about if notes were opened now. */
export function useStepAbout(step: string): DebriefAbout | undefined {
  const { shared, own } = useLead();
  const debrief = own.debriefs.find((each) => each.step === step);
  if (debrief !== undefined && (debrief.isOpen || (own.written[step] ?? 0) > 0)) return debrief.about;
  const { run, steps } = shared;
  const wereOn = steps.filter((each) => each.id === run.step || (each.id in run.used && !isLeftOut(run, each)));
  const diagnosed = own.allRounds.map((round) => ({ step: round.step, cards: Object.values(round.cards) }));
  const played = own.allPlayed;
  const inPlay = played === null ? [] : [{ step: played.step, cards: played.cases.map(({ card }) => card) }];
  return aboutStep(
    wereOn.map((each) => ({ ...each, cards: cardsByRound(each).at(-1) })),
    step,
    [...diagnosed, ...inPlay],
  );
}
