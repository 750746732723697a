import { startTransition, useEffect, useState } from "react";

/** What tells whenever it has changed, and shows how it stands. */
type Source<Snapshot> = Readonly<{ subscribe: (listener: () => void) => () => void; read: () => Snapshot }>;

/**
 * How `source` stands; null without one. Unlike `useSyncExternalStore`, which draws a whole table in one go, it lets
 * React draw in slices: a slow computer shows at once that a button was pressed.
 */
export function useSnapshot<Snapshot>(source: Source<Snapshot> | null): Snapshot | null {
  const [shown, show] = useState<Readonly<{ source: Source<Snapshot>; snapshot: Snapshot }> | null>(null);
  useEffect(() => {
    if (source === null) return undefined;
    const take = () => startTransition(() => show({ source, snapshot: source.read() }));
    take();
    return source.subscribe(take);
  }, [source]);
  return shown !== null && shown.source === source ? shown.snapshot : null;
}
