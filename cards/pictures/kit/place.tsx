import type { ReactNode } from "react";

/** Where a part stands: its origin in tenths of a millimetre from the upper left corner of the picture. */
export type Place = Readonly<{
  at?: readonly [x: number, y: number];
  scale?: number;
  /** In degrees, clockwise, about the part's origin. */
  turn?: number;
  /** Looks to the other side. */
  flip?: boolean;
}>;

/** Moves what is drawn round the origin to its place. */
export function Placed({ at = [0, 0], scale = 1, turn = 0, flip = false, children }: Place & { children: ReactNode }) {
  const steps = [
    at[0] !== 0 || at[1] !== 0 ? `translate(${at[0]} ${at[1]})` : "",
    turn !== 0 ? `rotate(${turn})` : "",
    scale !== 1 || flip ? `scale(${flip ? -scale : scale} ${scale})` : "",
  ].filter((step) => step !== "");
  return steps.length === 0 ? <g>{children}</g> : <g transform={steps.join(" ")}>{children}</g>;
}
