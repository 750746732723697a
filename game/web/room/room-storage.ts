import { deviceStorage, tabStorage } from "../storage/browser-storage.ts";
import { newKey } from "../workshop/workshop-memory.ts";

/** A note as the device that wrote it knows it, where its author's name is not stored. */
export type OwnNote = Readonly<{ id: string; step: string; question: number; text: string }>;
type Kept = Readonly<{
  notes: readonly OwnNote[];
  commitment: string;
  answered: readonly string[];
  followUp: string | null;
}>;

const nothing: Kept = { notes: [], commitment: "", answered: [], followUp: null };
const keptPlace = (code: string) => `quartett.workshop.own.${code}`;
const joiningPlace = (code: string) => `quartett.workshop.joining.${code}`;

/** What stays on this device of a workshop: the commitment, the ids of anonymous notes, which questions were answered, the code under which they are asked weeks later. */
export function recallOwn(code: string): Kept {
  try {
    return { ...nothing, ...(JSON.parse(deviceStorage.read(keptPlace(code)) ?? "{}") as Partial<Kept>) };
  } catch {
    return nothing;
  }
}

export function keepOwn(code: string, change: Partial<Kept>): Kept {
  const kept = { ...recallOwn(code), ...change };
  deviceStorage.write(keptPlace(code), JSON.stringify(kept));
  return kept;
}

export const keepsOwn = (code: string): boolean => deviceStorage.keeps(keptPlace(code));

/** The key by which this tab joins: the same until it has, so that a lost answer seats nobody twice. */
export function joiningKey(code: string): string {
  const key = tabStorage.read(joiningPlace(code)) ?? newKey();
  tabStorage.write(joiningPlace(code), key);
  return key;
}

export const forgetJoiningKey = (code: string): void => tabStorage.remove(joiningPlace(code));
