/** Loaded before a server's own program: answers what only the process itself knows. */
const answers: Readonly<Record<string, () => unknown>> = {
  /** Bytes on the heap that are really in use. */
  heap() {
    // Twice: what the first collection finalises, the second one frees.
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  },
  /** Properties that every object has and none should have. */
  polluted: () => Object.keys(Object.prototype),
};

process.on("message", (question: string) => process.send?.({ question, answer: answers[question]?.() }));
// The channel must not keep a server alive that wants to end.
process.channel?.unref();
