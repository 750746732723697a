import { deviceStorage } from "../storage/browser-storage.ts";
import { forgetDrafts } from "../storage/use-draft.ts";

/** What opens a seat, and the lead. */
export type MatchKeys = Readonly<{ credentials?: string | undefined; creatorKey?: string | undefined }>;

/** What this device knows about a match: the key to the own seat, and that of the creator; and the workshop it belongs to. */
export type MatchMemory = Readonly<{ credentials?: string; creatorKey?: string; name?: string; workshop?: string }>;

const keyOf = (matchID: string) => `quartett.match.${matchID}`;

export function recallMatch(matchID: string): MatchMemory {
  try {
    return (JSON.parse(deviceStorage.read(keyOf(matchID)) ?? "{}") ?? {}) as MatchMemory;
  } catch {
    return {};
  }
}

/** Whether the keys to the match outlive this page. Some browsers are not to remember anything. */
export const keepsMatch = (matchID: string): boolean => deviceStorage.keeps(keyOf(matchID));

/** The matches that this device has a key to. */
export const rememberedMatches = (): string[] =>
  deviceStorage.keys().flatMap((key) => (key.startsWith(keyOf("")) ? [key.slice(keyOf("").length)] : []));

export function forgetMatch(matchID: string): void {
  deviceStorage.remove(keyOf(matchID));
  forgetDrafts(`/m/${matchID}`);
}

export function rememberMatch(matchID: string, memory: MatchMemory): void {
  deviceStorage.write(keyOf(matchID), JSON.stringify(memory));
}
