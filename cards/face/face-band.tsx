import type { ReactNode } from "react";

/** Longer codes are set smaller. */
const shortCode = 4;

type FaceBandProps = {
  code: string;
  group: string;
  field: "sector" | "deck";
  /** What the tab ends in, where that is no straight edge. */
  tip?: ReactNode;
};

/** The tabs at the head of every face: the code at both corners, so that a fan shows it to either hand. */
export function FaceBand({ code, group, field, tip }: FaceBandProps) {
  const long = code.length > shortCode ? " face-band-long" : "";
  return (
    <header className={`face-band face-band-${field}${long}`}>
      <div className="face-tab">
        <p className="face-code">{code}</p>
        <p className="face-group" data-fit={field}>
          {group}
        </p>
        {tip}
      </div>
      <div className="face-tab" aria-hidden="true">
        <p className="face-code">{code}</p>
      </div>
    </header>
  );
}
