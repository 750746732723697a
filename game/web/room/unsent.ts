import { createContext, use, useEffect, useId } from "react";

/** Told by what is written or chosen and not sent yet. */
export const UnsentContext = createContext<(id: string, isUnsent: boolean) => void>(() => {});

/** While something is not sent, the page does not follow the room away from it. */
export function useUnsent(isUnsent: boolean): void {
  const tell = use(UnsentContext);
  const id = useId();
  useEffect(() => {
    tell(id, isUnsent);
    return () => tell(id, false);
  }, [tell, id, isUnsent]);
}
