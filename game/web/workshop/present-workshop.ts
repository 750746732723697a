import { deviceStorage } from "../storage/browser-storage.ts";

const place = "quartett.workshop.present";

/** Join code of the workshop that this device takes part in now, or did last; null where it has left. */
export const presentWorkshop = (): string | null => deviceStorage.read(place);

export function enterPresent(code: string): void {
  deviceStorage.write(place, code);
}

export function leavePresent(code: string): void {
  if (presentWorkshop() === code) deviceStorage.remove(place);
}
