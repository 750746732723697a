import type { ChildServer } from "./child-server.ts";
import type { Target } from "./target.ts";

export type OwnProcess = Pick<Target, "child" | "revive" | "close">;

/** A child that is started again, on the same port, when it was ended. */
export async function revivable(start: () => Promise<ChildServer>, tidy: () => Promise<void>): Promise<OwnProcess> {
  let child = await start();
  return {
    child: () => child,
    async revive() {
      // A process that is about to end may still be there: only one that answers is well.
      const answer = child.isRunning() ? await fetch(`${child.url}/healthz`).catch(() => undefined) : undefined;
      await answer?.body?.cancel();
      if (answer !== undefined) return;
      await child.stop("SIGKILL");
      child = await start();
    },
    async close() {
      await child.stop("SIGKILL");
      await tidy();
    },
  };
}
