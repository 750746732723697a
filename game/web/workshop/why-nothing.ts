import type { WorkshopSnapshot } from "./workshop-connection.ts";

type Words = Readonly<{ loading: string; lost: string; tooMany: string }>;

/** Why nothing of a workshop is shown yet, in words. */
export function whyNothing(snapshot: WorkshopSnapshot | null, { loading, lost, tooMany }: Words): string {
  if (snapshot?.isConnected === false) return lost;
  return snapshot?.isTooMuch === true ? tooMany : loading;
}
