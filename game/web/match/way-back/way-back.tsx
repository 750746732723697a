import { Suspense } from "react";
import { useLoaded } from "../../controls/use-loaded.ts";
import type { OtherKeysProps } from "./other-keys.tsx";
import type { WayBackDialogProps } from "./way-back-dialog.tsx";

// Few open them.

/** See way-back-dialog.tsx; loaded when it is opened. */
export function WayBackDialog(props: WayBackDialogProps) {
  const Loaded = useLoaded(async () => (await import("./way-back-dialog.tsx")).WayBackDialog, props.close);
  return <Suspense>{Loaded !== null && <Loaded {...props} />}</Suspense>;
}

/** See other-keys.tsx; loaded when it is asked. */
export function OtherKeys(props: OtherKeysProps) {
  const Loaded = useLoaded(async () => (await import("./other-keys.tsx")).OtherKeys, props.close);
  return <Suspense>{Loaded !== null && <Loaded {...props} />}</Suspense>;
}
