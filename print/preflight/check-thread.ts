import { parentPort } from "node:worker_threads";
import type { CheckAnswer, CheckOrder } from "./checker.ts";
import { findPrintFaults } from "./preflight.ts";

// A thread of its own: the next file is finished while this one is checked.
parentPort?.on("message", async ({ id, bytes, draft, product }: CheckOrder) => {
  const answer: CheckAnswer = await findPrintFaults(bytes, draft, product).then(
    (findings) => ({ id, findings }),
    (error: unknown) => ({ id, error: error as Error }),
  );
  parentPort?.postMessage(answer);
});
