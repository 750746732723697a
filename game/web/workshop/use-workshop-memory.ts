import { useEffect, useState } from "react";
import { forgetWorkshop, recallWorkshop, rememberWorkshop, type WorkshopMemory } from "./workshop-memory.ts";

type UsedMemory = Readonly<{
  /** Null where this device has no key to the workshop. */
  memory: WorkshopMemory | null;
  remember: (memory: WorkshopMemory) => void;
  forget: () => void;
}>;

/** What this device knows of a workshop in one part. What another tab of it learns, joining or leaving, holds here as well. */
export function useWorkshopMemory(part: WorkshopMemory["part"], code: string): UsedMemory {
  const [memory, setMemory] = useState(() => recallWorkshop(part, code));
  useEffect(() => {
    // Told of what other tabs store only.
    const look = () => setMemory((before) => unlessSame(before, recallWorkshop(part, code)));
    window.addEventListener("storage", look);
    return () => window.removeEventListener("storage", look);
  }, [part, code]);
  return {
    memory,
    remember(next) {
      rememberWorkshop(code, next);
      setMemory(next);
    },
    forget() {
      forgetWorkshop(part, code);
      setMemory(null);
    },
  };
}

const unlessSame = (before: WorkshopMemory | null, now: WorkshopMemory | null): WorkshopMemory | null =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;
