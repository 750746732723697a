import type { Contestant } from "./contestants.ts";
import type { Driver } from "./driver-orders.ts";
import type { Figures } from "./figures.ts";

/** New matches for one contestant, which are then played, `atOnce` at a time, for `seconds` at most. */
export async function playOnce(
  driver: Driver,
  { name, processes }: Contestant,
  { atOnce, seconds, round }: Readonly<{ atOnce: number; seconds: number; round: number }>,
): Promise<Figures> {
  await driver.order({ type: "lay", name, atOnce });
  const cpu = async () => {
    const usages = await Promise.all(processes.map((process) => process.usage("cpu")));
    return usages.reduce((sum, usage) => sum + usage.cpu, 0);
  };
  const before = await cpu();
  const played = await driver.order({ type: "play", name, atOnce, seconds });
  const used = (await cpu()) - before;
  if (played === null) throw new Error("the driver measured nothing");
  const { moves, elapsed, bytes, p50, p95 } = played;
  const perMove = { cpu: used / moves, bytes: bytes / moves / 4 };
  return { name, atOnce, round, speed: (moves / elapsed) * 1000, p50, p95, ...perMove };
}
