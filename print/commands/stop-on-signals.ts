/** With the codes that shells give to programs which a signal has ended. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the program at the first signal that asks for it, with one line. What is unfinished is undone on the way out:
 * output/undo-at-exit.ts.
 */
export function stopOnSignals(): void {
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      const clear = process.stderr.isTTY ? "\r\u001b[2K" : "";
      process.stderr.write(`${clear}Stopped; no unfinished file is left behind.\n`);
      process.exit(code);
    });
  }
}
