import { readFileSync } from "node:fs";

/** How often to look, in ms. */
const interval = 200;

/**
 * Calls `stop` with SIGTERM once npm, which has started this program, is gone, and with SIGINT once npm was interrupted.
 * It hands a signal on to its shell at most: one that ends of it leaves its program running, and one that was interrupted
 * waits for its program first (dash, the shell of Debian and Ubuntu). Only Linux says so much of other processes.
 */
export function whenNpmStops(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = isShell(shell) ? parentOf(shell) : undefined;
  const wasInterrupted = npm === undefined ? () => false : watchShell(shell);
  // At once, since what is loaded next leaves no time to look, and an interrupt by then would be taken for the beginning.
  wasInterrupted();
  setInterval(() => {
    if (process.ppid !== shell || (npm !== undefined && parentOf(shell) !== npm)) stop("SIGTERM");
    if (wasInterrupted()) stop("SIGINT");
  }, interval).unref();
}

/** Some shells make way for the program, so that npm itself is above it. */
function isShell(pid) {
  const [, option, script] = read(pid, "cmdline")?.split("\0") ?? [];
  return option === "-c" && script?.startsWith(process.env.npm_lifecycle_script ?? "");
}

/**
 * A shell that waits for its only program sleeps until that ends. What wakes it before is an interrupt, unless all of us
 * were stopped or frozen.
 */
function watchShell(shell) {
  const wasFrozen = watchFreezing();
  let known;
  let isAwake = false;
  const forget = () => {
    known = undefined;
    isAwake = false;
  };
  process.on("SIGCONT", forget);
  return () => {
    if (wasFrozen()) forget();
    // Twice, since the signal to continue may be told after the first look.
    if (isAwake) return true;
    const times = timesAsleep(shell);
    known ??= times;
    isAwake = times !== undefined && times !== known;
    return false;
  };
}

/**
 * Tells whether this program did nothing for long since it was last asked, and wanted nothing: who is only late has been
 * at work, or waiting for the processor.
 */
function watchFreezing() {
  let at = Date.now();
  let wanted = wantedMs();
  return () => {
    const passed = Date.now() - at;
    const busy = wantedMs() - wanted;
    at += passed;
    wanted += busy;
    return passed > 5 * interval && busy < passed / 20;
  };
}

/** How long this program has had the processor or waited for it, in ms. */
function wantedMs() {
  const { user, system } = process.cpuUsage();
  const [, waited = 0] = read("self", "schedstat")?.split(" ").map(Number) ?? [];
  return (user + system) / 1e3 + waited / 1e6;
}

/** How often a process has gone to sleep; undefined while it is awake. */
function timesAsleep(pid) {
  const status = read(pid, "status") ?? "";
  return /^State:\s+S/m.test(status) ? /^voluntary_ctxt_switches:\s+(\d+)/m.exec(status)?.[1] : undefined;
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
