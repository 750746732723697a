// Loaded before the program that is measured: tells the parent process what it has used so far, whenever asked.

/** CPU in µs since the start, all threads together; memory in bytes, after the garbage is gone. */
export type Usage = Readonly<{ cpu: number; rss: number; heap: number }>;

process.on("message", (question) => {
  if (question !== "cpu" && question !== "memory") return;
  // Twice: what the first collection finalises, the second one frees.
  for (const _ of question === "memory" ? [1, 2] : []) globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const usage: Usage = { cpu: user + system, rss, heap: heapUsed + external };
  process.send?.({ usage });
});
// What is measured decides by itself when it ends, but outlives nobody who measures.
process.channel?.unref();
process.once("disconnect", () => process.exit());
