import type { Live, PlayedView } from "./views.ts";
import type { TableMatch, Workshop } from "./workshop.ts";

/**
 * The match a table plays: that of the present step, unless it has begun another one since; else the last one that still
 * runs, whatever its step. Undefined where it plays none.
 */
export function matchAt(
  { tables, run }: Pick<Workshop, "tables" | "run">,
  table: number,
  isRunning: (matchID: string) => boolean,
): TableMatch | undefined {
  const matches = tables[table - 1]?.matches ?? [];
  const present = matches.findLast(({ step }) => step === run.step);
  if (present === matches.at(-1)) return present;
  return matches.findLast(({ id }) => isRunning(id)) ?? present;
}

/** What the tables play in the present step, or have played in the latest one in which they did, by tables. */
export function matchesPlayed({ steps, tables, run }: Workshop): readonly (readonly TableMatch[])[] {
  const playedIn = (step: string) => tables.map(({ matches }) => matches.filter((match) => match.step === step));
  const inOrder = [...steps.map(({ id }) => id), ...(run.step === null ? [] : [run.step])];
  const step = inOrder.findLast((id) => playedIn(id).some((matches) => matches.length > 0));
  return step === undefined ? [] : playedIn(step);
}

/** What was diagnosed there; null where nothing was, or where the game has no diagnoses. */
export function playedView(workshop: Workshop, { casesAt }: Live): PlayedView | null {
  const played = matchesPlayed(workshop);
  const cases = played.flatMap((matches, index) =>
    matches.flatMap(({ id }) => (casesAt?.(id) ?? []).map((each) => ({ table: index + 1, ...each }))),
  );
  const [first] = played.flat();
  return first === undefined || cases.length === 0 ? null : { step: first.step, cases };
}
