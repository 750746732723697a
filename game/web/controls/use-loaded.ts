import { type ComponentType, useEffect, useRef, useState } from "react";

/**
 * The component once it is there, null before. Where it cannot be loaded, `failed` is called: React's own `lazy` would
 * take the whole table down with it, and would never try again.
 */
export function useLoaded<Props>(
  load: () => Promise<ComponentType<Props>>,
  failed: () => void,
): ComponentType<Props> | null {
  const [component, setComponent] = useState<ComponentType<Props> | null>(null);
  const latest = useRef({ load, failed });
  latest.current = { load, failed };
  useEffect(() => {
    let current = true;
    latest.current.load().then(
      // A function would be taken for one that makes the next state.
      (loaded) => current && setComponent(() => loaded),
      () => current && latest.current.failed(),
    );
    return () => {
      current = false;
    };
  }, []);
  return component;
}
