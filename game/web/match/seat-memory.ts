/** What this device knows about a match: the key to the own seat, and that of the creator. */
export type MatchMemory = Readonly<{ credentials?: string; creatorKey?: string; name?: string }>;

const keyOf = (matchID: string) => `quartett.match.${matchID}`;

export function recallMatch(matchID: string): MatchMemory {
  try {
    return JSON.parse(localStorage.getItem(keyOf(matchID)) ?? "{}") as MatchMemory;
  } catch {
    return {};
  }
}

/** The matches that this device has a key to. */
export const rememberedMatches = (): string[] =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(keyOf("")) ? [key.slice(keyOf("").length)] : []));

export function forgetMatch(matchID: string): void {
  localStorage.removeItem(keyOf(matchID));
}

export function rememberMatch(matchID: string, memory: MatchMemory): void {
  localStorage.setItem(keyOf(matchID), JSON.stringify(memory));
}
