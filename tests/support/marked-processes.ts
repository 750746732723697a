import { readdirSync, readFileSync } from "node:fs";

/** The variable by which a test knows the processes that it has started, and all that those have. */
export const markVariable = "QUARTETT_TEST_MARK";

/** Ids and names of all processes with `mark` in their environment, and of those below them. Linux only. */
export function markedProcesses(mark: string): readonly string[] {
  const running = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const found = new Set(running.filter(({ environment }) => environment.includes(`${markVariable}=${mark}`)));
  for (const { pid } of found) for (const one of running) if (one.parent === pid) found.add(one);
  return [...found].map(({ pid, name }) => `${pid} ${name}`);
}

function readProcess(pid: string) {
  try {
    const [, name = "", state = "", parent = ""] =
      /\((.*)\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
    // One that has ended and waits to be asked how is no more.
    if (state === "Z" || state === "X") return [];
    return [{ pid, name, parent, environment: readFileSync(`/proc/${pid}/environ`, "latin1").split("\0") }];
  } catch {
    // It has ended meanwhile, or belongs to somebody else.
    return [];
  }
}
