import { LoadedDetails } from "../controls/loaded-details.tsx";
import { Door } from "./door.tsx";
import { JoinInvitation } from "./join-invitation.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

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
