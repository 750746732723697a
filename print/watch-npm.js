import { readFileSync } from "node:fs";

/** How often to look, in ms. */
const interval = 200;

/**
 * Calls `stop` once npm, which has started this program as `script`, is gone. SIGINT and SIGTERM it hands on, since scripts
 * begin with `exec`: a shell in between would keep them. What else ends npm reaches nobody.
 */
export function whenNpmIsGone(script, stop) {
  if (!process.env.npm_lifecycle_script?.includes(script)) return;
  const npm = process.ppid;
  // It may have ended before this ran: whoever takes in orphans leads another group of processes.
  const group = groupOf(npm);
  if (group !== undefined && group !== groupOf("self")) stop();
  setInterval(() => {
    if (process.ppid !== npm) stop();
  }, interval).unref();
}

/** The process group; undefined where it is not told, as on all systems but Linux. */
function groupOf(pid) {
  try {
    return /^\d+ \(.*\) \S \d+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1"))?.[1];
  } catch {
    return undefined;
  }
}
