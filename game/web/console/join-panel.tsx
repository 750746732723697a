import { LoadedDetails } from "../controls/loaded-details.tsx";
import { Door } from "./door.tsx";
import { JoinInvitation } from "./join-invitation.tsx";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

/** The code to read out, and, opened, link and QR code: open as long as nobody has come, and not from the first step on. */
export function JoinPanel() {
  const { code, shared } = useLead();
  const { join } = useConsoleTexts();
  const isAhead = shared.run.startedAt === null;
  return (
    <LoadedDetails
      key={String(isAhead)}
      className="join-panel"
      summary={join.summary({ code })}
      isOpen={isAhead && shared.heads === 0}
    >
      <JoinInvitation code={code} />
      <Door />
    </LoadedDetails>
  );
}
