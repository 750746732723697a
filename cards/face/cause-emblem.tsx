import type { ReactNode } from "react";

/** One pictogram a cause on a 48 × 48 grid: what the way out leads to, not what went wrong. */
const emblems: readonly (() => ReactNode)[] = [
  // Three people round a table.
  () => (
    <>
      <ellipse cx="24" cy="28" rx="14" ry="6" />
      <circle cx="10" cy="17" r="5" />
      <circle cx="24" cy="11" r="5" />
      <circle cx="38" cy="17" r="5" />
      <path d="M10 36v6M38 36v6M24 36v7" />
    </>
  ),
  // A folded map with a magnifying glass.
  () => (
    <>
      <path d="M5 11l11-4 12 4 11-4v26l-6 2M27 37l-11-4-11 4V11M16 7v26M28 11v13" />
      <circle cx="30" cy="31" r="7" />
      <path d="M35 36l8 8" />
    </>
  ),
  // A target with an arrow.
  () => (
    <>
      <circle cx="22" cy="26" r="17" />
      <circle cx="22" cy="26" r="10" />
      <circle cx="22" cy="26" r="3" />
      <path d="M22 26L40 8M34 7v7h7" />
    </>
  ),
  // An open book under a lamp.
  () => (
    <>
      <path d="M24 24c-5-4-11-5-18-4v20c7-1 13 0 18 4 5-4 11-5 18-4V20c-7-1-13 0-18 4zM24 24v20" />
      <path d="M24 4v6M13 7l3 5M35 7l-3 5" />
    </>
  ),
  // Two people carrying one box.
  () => (
    <>
      <path d="M15 20h18v13H15z" />
      <circle cx="7" cy="13" r="4.500" />
      <circle cx="41" cy="13" r="4.500" />
      <path d="M7 19v13l-3 12M7 32l4 12M7 24h8M41 19v13l3 12M41 32l-4 12M41 24h-8" />
    </>
  ),
  // A wall with an open door.
  () => (
    <>
      <path d="M4 43h40M9 43V7h30v36" />
      <path d="M17 43V14l14-5v39z" />
      <path d="M27 27v4" />
    </>
  ),
  // A key on an open ring.
  () => (
    <>
      <circle cx="15" cy="17" r="10" />
      <circle cx="12" cy="14" r="2.500" />
      <path d="M22 24l19 19M33 35l5-5M38 40l5-5" />
    </>
  ),
  // A cable that reaches a house.
  () => (
    <>
      <path d="M20 24L34 11l11 11M24 22v19h20V22M31 41V31h6v10" />
      <path d="M3 41h9c6 0 6-9 12-9" />
      <path d="M3 12c4-4 9-4 13 0M6 17c2-2 5-2 7 0" />
    </>
  ),
];

/** Causes beyond those the set was drawn for have their number. */
export function CauseEmblem({ cause }: { cause: number }) {
  return (
    <svg className="cause-emblem" viewBox="0 0 48 48" aria-hidden="true">
      {emblems[cause - 1]?.() ?? (
        <text x="24" y="37" textAnchor="middle" fontFamily="Barlow Condensed" fontSize="38" fontWeight="700">
          {cause}
        </text>
      )}
    </svg>
  );
}
