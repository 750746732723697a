/**
 * Keeps the app on this device, so that it opens without network. A new version waits until no tab uses the old one, or
 * until the person asks for it: a match that runs is never pulled from under anybody.
 */
export function keepForOffline(): void {
  // Browsers offer service workers only on https and on the machine itself.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    // The files of the old version are gone: this tab and all others go on with the new one.
    if (isControlled) window.location.reload();
    isControlled = true;
  });
  // What the first page needs is loaded first.
  if (document.readyState === "complete") void register();
  else window.addEventListener("load", register);
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register("/service-worker.js");
    noteWaiting(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => noteWaiting(registration));
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  } catch {
    // Some browsers forbid it in private windows: the app works all the same, but only with network.
  }
}

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function noteWaiting(registration: ServiceWorkerRegistration): void {
  // On a first visit nothing waits for long: there is no older version.
  waiting = navigator.serviceWorker.controller === null ? null : registration.waiting;
  for (const listener of listeners) listener();
}

/** Whether a new version waits; in the form that `useSyncExternalStore` reads. */
export const newVersion = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): boolean => waiting !== null,
};

/** Puts the new version in charge; all tabs load it. */
export const loadNewVersion = (): void => waiting?.postMessage("use this version");

/** Removes the copy for offline use from this device. */
export async function forgetOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  const names = await caches.keys();
  await Promise.all([...registrations.map((each) => each.unregister()), ...names.map((name) => caches.delete(name))]);
}
