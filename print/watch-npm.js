import { readFileSync } from "node:fs";

/** How often to look, in ms. */
const interval = 200;

/**
 * Calls `stop` once npm, which has started this program, is gone. It hands a signal on to its shell at most, and a shell
 * that ends of it leaves its program running.
 */
export function whenNpmIsGone(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = isShell(shell) ? parentOf(shell) : undefined;
  setInterval(() => {
    if (process.ppid !== shell || (npm !== undefined && parentOf(shell) !== npm)) stop();
  }, interval).unref();
}

/** Some shells make way for the program, so that npm itself is above it. Only Linux says so. */
function isShell(pid) {
  return read(pid, "cmdline")?.split("\0")[1] === "-c";
}

function parentOf(pid) {
  return /^\d+ \(.*\) \S (\d+)/s.exec(read(pid, "stat") ?? "")?.[1];
}

function read(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "latin1");
  } catch {
    return undefined;
  }
}
