/**
 * Keeps the app on this device, so that it opens without network. A new version waits until no tab uses the old one, or
 * until the person asks for it: a match that runs is never pulled from under anybody.
 */
export function keepForOffline(): void {
  const serviceWorker = findServiceWorker();
  if (!import.meta.env.PROD || serviceWorker === undefined) return;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    // The files of the old version are gone: this tab and all others go on with the new one.
    if (isControlled) window.location.reload();
    isControlled = true;
  });
  // What the first page needs is loaded first.
  if (document.readyState === "complete") void register(serviceWorker);
  else window.addEventListener("load", () => register(serviceWorker));
}

/** Undefined where there is none: browsers offer it only on https and on the machine itself, and throw in some frames. */
function findServiceWorker(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const noteWaiting = ({ waiting: next }: ServiceWorkerRegistration) => {
    // On a first visit nothing waits for long: there is no older version.
    waiting = serviceWorker.controller === null ? null : next;
    for (const listener of listeners) listener();
  };
  try {
    const registration = await serviceWorker.register("/service-worker.js");
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
  try {
    const registrations = (await findServiceWorker()?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((each) => each.unregister()));
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // Where the browser refuses to look, it has refused to keep a copy.
  }
}
