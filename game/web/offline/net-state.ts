/**
 * Whether the game server can be reached, as far as this page knows. Browsers say "online" wherever there is any
 * network, a hotel's sign-in page included: what requests came to counts, too.
 */
let reachedLast = true;
const listeners = new Set<() => void>();

/** `fetch`, with its outcome noted. */
export async function askServer(path: string, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init);
    note(true);
    return response;
  } catch (error) {
    note(false);
    throw error;
  }
}

function note(reached: boolean): void {
  if (reached === reachedLast) return;
  reachedLast = reached;
  for (const listener of listeners) listener();
}

/** In the form that `useSyncExternalStore` reads. */
export const netState = {
  subscribe(listener: () => void): () => void {
    const backOnline = () => {
      note(true);
      listener();
    };
    listeners.add(listener);
    window.addEventListener("online", backOnline);
    window.addEventListener("offline", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("online", backOnline);
      window.removeEventListener("offline", listener);
    };
  },
  read: (): boolean => navigator.onLine && reachedLast,
};
