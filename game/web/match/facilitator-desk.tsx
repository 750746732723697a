import { lazy } from "react";
import { LoadedDetails } from "../controls/loaded-details.tsx";
import type { DeskControlsProps } from "./desk-controls.tsx";
import { useMatchTexts } from "./use-match-texts.ts";

const DeskControls = lazy(async () => ({ default: (await import("./desk-controls.tsx")).DeskControls }));

/** What the creator, or whoever stands in, can do for a table that is stuck. */
export function FacilitatorDesk(props: DeskControlsProps) {
  const { desk } = useMatchTexts();
  return (
    <LoadedDetails className="facilitator-desk" summary={props.lobby.standIn === null ? desk.title : desk.titleStandIn}>
      <DeskControls {...props} />
    </LoadedDetails>
  );
}
