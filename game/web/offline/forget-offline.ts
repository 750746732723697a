import { findServiceWorker } from "./app-version.ts";

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
