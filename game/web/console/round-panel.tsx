import type { Step } from "../../workshop/step.ts";
import { useLead } from "./lead-context.ts";
import { OpenRound } from "./open-round.tsx";
import { RoundForm } from "./round-form.tsx";
import { VoteResults } from "./vote-results.tsx";

/** Failures that are diagnosed in this step: the one that is open, or the form for the next one, and what came of the last. */
export function RoundPanel({ step }: { step: Step }) {
  const { shared, own } = useLead();
  const rounds = own.allRounds.filter((round) => round.step === step.id);
  const present = rounds.findLast(({ id }) => id === shared.round?.id) ?? rounds.at(-1);
  const isOpen = present !== undefined && present.phase !== "end";
  return (
    <>
      {isOpen && <OpenRound round={present} />}
      {!isOpen && <RoundForm key={rounds.length} step={step} played={rounds.length} />}
      {!isOpen && present !== undefined && <VoteResults round={present} />}
    </>
  );
}
