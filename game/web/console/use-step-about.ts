import type { DeckReference } from "../../protocol/public-match.ts";
import { aboutStep, type DebriefAbout } from "../../workshop/debrief-about.ts";
import { isLeftOut } from "../../workshop/run.ts";
import type { Step } from "../../workshop/step.ts";
import { cardIn } from "../../workshop/step-decks.ts";
import { cardsFieldOf, roundsFieldOf } from "../modes/mode-progress.ts";
import { cardsByRound } from "../workshop/step-cards.ts";
import { useLead } from "./lead-context.ts";

/** What a step looks back at: what phones ask about already, or what they would ask about if notes were opened now. */
export function useStepAbout(step: string): DebriefAbout | undefined {
  const { shared, own } = useLead();
  const debrief = own.debriefs.find((each) => each.step === step);
  if (debrief !== undefined && (debrief.isOpen || (own.written[step] ?? 0) > 0)) return debrief.about;
  const { run, steps, decks } = shared;
  const wereOn = steps.filter((each) => each.id === run.step || (each.id in run.used && !isLeftOut(run, each)));
  const diagnosed = own.allRounds.map((round) => ({ step: round.step, cards: Object.values(round.cards) }));
  const played = own.allPlayed;
  const inPlay = played === null ? [] : [{ step: played.step, cards: played.cases.map(({ card }) => card) }];
  return aboutStep(
    wereOn.map((each) => ({ ...each, cards: plannedLast(each, decks) })),
    step,
    [...diagnosed, ...inPlay],
  );
}

/** Cards of the last round of a step; of a match those that it was planned with, where all of them are played. */
function plannedLast(step: Step, all: readonly DeckReference[]): readonly string[] | undefined {
  const { mode = "", setup = {}, decks } = step;
  if (step.kind !== "match") return cardsByRound(step).at(-1);
  const [cards, rounds] = [cardsFieldOf(mode), roundsFieldOf(mode)].map((field) => setup[field ?? ""]);
  if (!isList(cards) || (typeof rounds === "number" && rounds < cards.length)) return undefined;
  const [deck, other] = decks ?? [];
  return deck === undefined || other !== undefined ? cards : cards.flatMap((card) => cardIn(all, deck, card) ?? []);
}

const isList = (setting: unknown): setting is readonly string[] => Array.isArray(setting);
