import type { ReactNode } from "react";
import type { Reaction } from "../../protocol/public-match.ts";

const face = <circle cx="12" cy="12" r="9" />;

/** Drawn on a 24 × 24 grid: not every office machine has a font for such signs. */
const signs: Readonly<Record<Reaction, ReactNode>> = {
  clap: (
    <>
      <path d="M6 13l5 6 7-4-1-7-2 1M6 13l-1-2 2-1 3 3M7 10l2-2 4 4M9 8l2-1.500 4 4" />
      <path d="M16 3v2M20 5l-1.500 1.500M12 3.500l.5 1.500" />
    </>
  ),
  laugh: (
    <>
      {face}
      <path d="M7 13a5 5 0 0 0 10 0zM8 9.500l1.500-1 1.500 1M13 9.500l1.500-1 1.500 1" />
    </>
  ),
  wow: (
    <>
      {face}
      <path d="M9 9v1M15 9v1" />
      <ellipse cx="12" cy="15" rx="2" ry="2.500" />
    </>
  ),
  think: (
    <>
      {face}
      <path d="M9 9v1M15 8.500v1.500M9 16l6-1.500M13 6.500l3.500-.5" />
    </>
  ),
  ouch: (
    <>
      {face}
      <path d="M7.500 8.500l3 1.500-3 1.500M16.500 8.500l-3 1.500 3 1.500M8 16l1.500-1.500L11 16l1.500-1.500L14 16l1.500-1.500" />
    </>
  ),
  heart: <path d="M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20z" />,
};

export function ReactionSign({ reaction }: { reaction: Reaction }) {
  return (
    <svg className="reaction-sign" viewBox="0 0 24 24" aria-hidden="true">
      {signs[reaction]}
    </svg>
  );
}
