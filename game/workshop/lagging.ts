import type { Step } from "./step.ts";
import type { PublicWorkshop } from "./views.ts";
import type { TableMatch } from "./workshop.ts";

/** The step of a table's match, where that is not the present one: the table still plays while the room is elsewhere. */
export const laggingStep = (
  { run, steps }: Pick<PublicWorkshop, "run" | "steps">,
  match: TableMatch | null,
): Step | undefined =>
  match === null || match.step === run.step ? undefined : steps.find(({ id }) => id === match.step);
