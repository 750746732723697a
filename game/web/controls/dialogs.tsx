import type { ConfirmDialogProps } from "./confirm-dialog.tsx";
import type { ReadingDialogProps } from "./reading-dialog.tsx";
import { useLoaded } from "./use-loaded.ts";

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
