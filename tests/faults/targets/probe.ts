import { createRequire, registerHooks } from "node:module";

/** Loaded before a server's own program: answers what only the process itself knows. */

const loaded = new Set<string>();
registerHooks({
  load(url, context, nextLoad) {
    loaded.add(url);
    return nextLoad(url, context);
  },
});

/** Packages of which any file is loaded; "a > b" is the b that a brought for itself. */
function packages(): string[] {
  // What CommonJS modules require of each other never comes past the hook.
  const files = [...loaded, ...Object.keys(createRequire(import.meta.url).cache)];
  const names = files.flatMap((file) => {
    const [, ...parts] = file.split("/node_modules/");
    return parts.length === 0 ? [] : parts.map((part) => /^(@[^/]+\/)?[^/]+/.exec(part)?.[0]).join(" > ");
  });
  return [...new Set(names)].sort();
}

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
  packages,
};

process.on("message", (question: string) => process.send?.({ question, answer: answers[question]?.() }));
// The channel must not keep a server alive that wants to end, and the end of it means that nobody looks any more.
process.channel?.unref();
process.once("disconnect", () => process.exit());
