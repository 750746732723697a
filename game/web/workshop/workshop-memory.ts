import { customAlphabet, nanoid } from "nanoid";
import { codeLengths, codeLetters } from "../../workshop/made-codes.ts";
import { deviceStorage } from "../storage/browser-storage.ts";

/** What this device knows of a workshop: the key it is known by there, and in which part it holds it. */
export type WorkshopMemory = Readonly<{
  key: string;
  part: "facilitator" | "participant";
  title?: string | undefined;
  /** Of the facilitator, shown once more at the printed page. */
  recoveryCode?: string | undefined;
  /** The lead was taken over here: the recovery code is new, and the one before is void. */
  isRecovered?: boolean | undefined;
  /** In ms since 1970; missing until the console has shown it. */
  openedAt?: number | undefined;
  /** When a rehearsal is gone, in ms since 1970; missing where it is none. */
  rehearsalUntil?: number | undefined;
}>;

const place = (part: WorkshopMemory["part"], code: string) => `quartett.workshop.${part}.${code}`;

/** A device may lead a workshop and take part in it. */
export function recallWorkshop(part: WorkshopMemory["part"], code: string): WorkshopMemory | null {
  try {
    return JSON.parse(deviceStorage.read(place(part, code)) ?? "null") as WorkshopMemory | null;
  } catch {
    return null;
  }
}

export function rememberWorkshop(code: string, memory: WorkshopMemory): void {
  deviceStorage.write(place(memory.part, code), JSON.stringify(memory));
}

/** Whether the key outlives this page. */
export const keepsWorkshop = (part: WorkshopMemory["part"], code: string): boolean =>
  deviceStorage.keeps(place(part, code));

export const forgetWorkshop = (part: WorkshopMemory["part"], code: string): void =>
  deviceStorage.remove(place(part, code));

/** Join codes of the workshops that this device knows in this part. */
export const rememberedWorkshops = (part: WorkshopMemory["part"]): readonly string[] =>
  deviceStorage.keys().flatMap((key) => (key.startsWith(place(part, "")) ? [key.slice(place(part, "").length)] : []));

/** Keys are made here, so that whatever is asked twice is done once. 192 random bits. */
export const newKey = (): string => nanoid(32);

/** Opens the lead on another device. */
export const newRecoveryCode = customAlphabet(codeLetters, codeLengths.recovery);
/** Opens a participant's place on another device, once. */
export const newWayBackCode = customAlphabet(codeLetters, codeLengths.wayBack);
/** Of a note, a message, a round, a group. */
export const newID = (): string => nanoid(16);
