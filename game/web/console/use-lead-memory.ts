import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { useWorkshopMemory } from "../workshop/use-workshop-memory.ts";
import type { WorkshopMemory } from "../workshop/workshop-memory.ts";

export type LeadMemory = Readonly<{
  /** Null where this device does not lead the workshop. */
  memory: WorkshopMemory | null;
  remember: (memory: WorkshopMemory) => void;
  forget: () => void;
  /** A key of the address that would take the place of another one; null where nothing is to be asked. */
  asked: string | null;
  answer: (takesIt: boolean) => void;
}>;

const keyInHash = /^#([\w-]{22,64})$/;

/**
 * What this device knows of a workshop that it leads. A key that the address brings behind its `#` is taken over, and out of
 * the address; it asks first where the device has another one already, which would be lost.
 */
export function useLeadMemory(code: string): LeadMemory {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const { memory, remember, forget } = useWorkshopMemory("facilitator", code);
  const [asked, setAsked] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the address brings is news here.
  useEffect(() => {
    const key = keyInHash.exec(hash)?.[1];
    if (key === undefined) return;
    void navigate(pathname + search, { replace: true });
    if (memory !== null && memory.key !== key) setAsked(key);
    else if (memory === null) remember({ key, part: "facilitator" });
  }, [hash]);
  return {
    ...{ memory, remember, forget, asked },
    answer(takesIt) {
      if (takesIt && asked !== null) remember({ key: asked, part: "facilitator" });
      setAsked(null);
    },
  };
}
