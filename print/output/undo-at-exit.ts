const undoings = new Set<() => void>();

// Whatever ends the program by `process.exit` or by itself; nothing runs after this that could make it anew.
process.on("exit", () => {
  for (const undo of [...undoings].reverse()) {
    try {
      undo();
    } catch {
      // What cannot be undone must not keep the rest from being.
    }
  }
});

/**
 * Has `undo` run should the program end before the function it returns is called: for what must not outlive an
 * unfinished job. The last comes first. `undo` cannot wait for anything.
 */
export function undoAtExit(undo: () => void): () => void {
  undoings.add(undo);
  return () => void undoings.delete(undo);
}
