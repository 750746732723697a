import { useSyncExternalStore } from "react";
import { deviceStorage } from "../storage/browser-storage.ts";

const storageKey = "quartett.sounds";
const changed = "quartett-sounds";

/** Whether this device is to play sounds; only if somebody has said so. */
export const wantsSounds = (): boolean => deviceStorage.read(storageKey) === "on";

export function chooseSounds(on: boolean): void {
  if (on) deviceStorage.write(storageKey, "on");
  else deviceStorage.remove(storageKey);
  window.dispatchEvent(new Event(changed));
}

/** The choice, kept up to date in every tab. */
export const useWantsSounds = (): boolean => useSyncExternalStore(watch, wantsSounds);

function watch(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener("storage", listener);
  };
}
