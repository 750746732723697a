import { lazy } from "react";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import { useTexts } from "../texts/language-context.tsx";
import type { DeskControlsProps } from "./desk-controls.tsx";

const DeskControls = lazy(async () => ({ default: (await import("./desk-controls.tsx")).DeskControls }));

/** What the creator, or whoever stands in, can do for a table that is stuck. */
export function FacilitatorDesk(props: DeskControlsProps) {
  const { desk } = useTexts();
  return (
    <LoadedDetails className="facilitator-desk" summary={props.lobby.standIn === null ? desk.title : desk.titleStandIn}>
      <DeskControls {...props} />
    </LoadedDetails>
  );
}
