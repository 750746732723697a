/**
 * Keeps the app on this device, so that it opens without network. A new version waits until no tab uses the old one, or
 * until the person asks for it: a match that runs is never pulled from under anybody.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD) return;
  const serviceWorker = findServiceWorker();
  if (serviceWorker === undefined) {
    noteKeeping(false);
    return;
  }
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
export function findServiceWorker(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const note = (registration: ServiceWorkerRegistration) => {
    // On a first visit nothing waits for long: there is no older version.
    waiting = serviceWorker.controller === null ? null : registration.waiting;
    noteKeeping([registration.active, registration.waiting, registration.installing].some((worker) => worker !== null));
  };
  try {
    const registration = await serviceWorker.register("/service-worker.js");
    const watch = () => {
      note(registration);
      registration.installing?.addEventListener("statechange", () => note(registration));
    };
    // The first one may be at it already.
    watch();
    registration.addEventListener("updatefound", watch);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") registration.update().catch(() => {});
    });
  } catch {
    // Some browsers forbid it in private windows, some proxies refuse the file: the app works, but only with network.
    noteKeeping(serviceWorker.controller !== null);
  }
}

let waiting: ServiceWorker | null = null;
let isKept = true;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function noteKeeping(isNow: boolean): void {
  isKept = isNow;
  for (const listener of listeners) listener();
}

/** Whether the app is on this device, or about to be, as far as is known; in the form that `useSyncExternalStore` reads. */
export const offlineCopy = { subscribe, read: (): boolean => isKept };

/** Whether a new version waits; in the form that `useSyncExternalStore` reads. */
export const newVersion = { subscribe, read: (): boolean => waiting !== null };

/** Puts the new version in charge; all tabs load it. */
export const loadNewVersion = (): void => waiting?.postMessage("use this version");
