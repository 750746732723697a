import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** How long the bundle of another version is kept, in ms: a print that is under way may still load parts of it. */
const keptMs = 3_600_000;

/**
 * Bundles the print command below `root`, the top folder, so that its entry is `bundle` (<version>/cli.mjs).
 * Without a place to write to there is no bundle, which is no fault. The work is done by a process of its own: it would
 * hold up what a signal means to this one for seconds.
 */
export async function makeBundle(root, bundle) {
  const folder = dirname(bundle);
  let unfinished;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    unfinished = mkdtempSync(`${folder}.`);
  } catch {
    return;
  }
  const program = join(import.meta.dirname, "bundle-command.ts");
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), program, root, unfinished], {
    stdio: "ignore",
    // Whoever makes the bundle may be testing; whoever runs it may not.
    env: { ...process.env, NODE_ENV: "production" },
  });
  // What it has begun may still be written while it is ended.
  const remove = () => rmSync(unfinished, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  const undo = () => {
    child.kill("SIGKILL");
    remove();
  };
  process.once("exit", undo);
  await new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  process.off("exit", undo);
  try {
    if (child.exitCode !== 0) throw new Error("there is no bundle");
    renameSync(unfinished, folder);
    removeOthers(folder);
  } catch {
    // Another print was faster, the disk is full: the command runs without a bundle just as well.
    remove();
  }
}

function removeOthers(folder) {
  for (const name of readdirSync(dirname(folder))) {
    const other = join(dirname(folder), name);
    if (other !== folder && statSync(other).mtimeMs < Date.now() - keptMs) rmSync(other, { recursive: true });
  }
}
