import module from "node:module";
import { parentPort } from "node:worker_threads";
import type { CheckAnswer, CheckOrder } from "./checker.ts";

// A thread of its own: the next file is finished while this one is checked. It has to ask for compiled code itself, too.
module.enableCompileCache?.();
const { findPrintFaults } = await import("./preflight.ts");
parentPort?.on("message", async ({ id, bytes, draft, product }: CheckOrder) => {
  const answer: CheckAnswer = await findPrintFaults(bytes, draft, product).then(
    (findings) => ({ id, findings }),
    (error: unknown) => ({ id, error: error as Error }),
  );
  parentPort?.postMessage(answer);
});
