import { lazy } from "react";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import { Door } from "./door.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

// It draws a QR code.
const JoinInvitation = lazy(async () => ({ default: (await import("./join-invitation.tsx")).JoinInvitation }));

/** The code to read out, and, opened, link and QR code. */
export function JoinPanel() {
  const { code } = useLead();
  const { join } = useConsoleTexts();
  return (
    <LoadedDetails className="join-panel" summary={join.summary({ code })}>
      <JoinInvitation code={code} />
      <Door />
    </LoadedDetails>
  );
}
