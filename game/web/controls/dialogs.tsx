import { type ComponentType, useEffect, useRef, useState } from "react";
import type { ConfirmDialogProps } from "./confirm-dialog.tsx";
import type { ReadingDialogProps } from "./reading-dialog.tsx";

// A dialog weighs a third of React itself, and most views never open one.

/** See reading-dialog.tsx; loaded when it is opened. */
export function ReadingDialog(props: ReadingDialogProps) {
  const Loaded = useLoaded(async () => (await import("./reading-dialog.tsx")).ReadingDialog, props.close);
  return Loaded === null ? null : <Loaded {...props} />;
}

/** See confirm-dialog.tsx; loaded when it is opened. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const Loaded = useLoaded(async () => (await import("./confirm-dialog.tsx")).ConfirmDialog, props.close);
  return Loaded === null ? null : <Loaded {...props} />;
}

/**
 * The component once it is there, null before. Where it cannot be loaded, `failed` is called: React's own `lazy` would
 * take the whole table down with it, and would never try again.
 */
function useLoaded<Props>(load: () => Promise<ComponentType<Props>>, failed: () => void): ComponentType<Props> | null {
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
