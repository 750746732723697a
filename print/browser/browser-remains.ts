import { rm } from "node:fs/promises";

/** What there is of a browser beside the process that has started it, for whoever clears up where that was killed. */
export type BrowserRemains = Readonly<{
  /** Of its first process, which leads a group of its own. */
  pid: number;
  /** What it stores lies here, and is worth nothing once it has ended. */
  folder: string;
}>;

/** Its processes may still be writing while they are ended. */
export const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;

/** Ends a browser whose process was killed that has started it, and removes what it stored. */
export async function clearRemains({ pid, folder }: BrowserRemains): Promise<void> {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It is gone, as it should be.
  }
  await rm(folder, removal).catch(() => undefined);
}
