import type { ReactNode } from "react";
import { type Paint, paint, shadeOf } from "./paint.ts";
import { Placed, type Place } from "./place.tsx";

/** A church tower up to its cock; 130 × `height` from the ground, with the roof's ridge at its top. */
export function ChurchTower({ height = 420, wall = paint.white, roof = paint.group, ...place }: Place & { height?: number; wall?: Paint; roof?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M-60 0V${-height + 170}H60V0z`} fill={wall} />
      <path d={`M20 0V${-height + 170}H60V0z`} fill={shadeOf(wall)} />
      <path d={`M-74 ${-height + 174}L0 ${-height}L74 ${-height + 174}z`} fill={roof} />
      <path d={`M14 ${-height + 174}L0 ${-height}L74 ${-height + 174}z`} fill={shadeOf(roof)} />
      <circle cx={-16} cy={-height + 216} r={30} fill={paint.ink} />
      <circle cx={-16} cy={-height + 216} r={24} fill={paint.sign} />
      <path d={`M-16 ${-height + 200}V${-height + 216}L-4 ${-height + 224}`} fill="none" stroke={paint.ink} strokeWidth={5} strokeLinecap="round" />
      <path d={`M0 ${-height + 4}V${-height - 36}`} stroke={paint.ink} strokeWidth={5} fill="none" />
      <g transform={`translate(0 ${-height - 36})`}>
        <path d="M-30-2Q-34-28-14-20Q-2-14 8-20Q6-38 18-40L26-36L20-30Q24-8 4-2Q-10 4-12-4Q-18 2-30-2z" fill={paint.sign} />
        <path d="M13-40q2-8 6-3q5-5 5 4z" fill={paint.red} />
      </g>
    </Placed>
  );
}

/** A small house far away, 60 wide. */
export function Cottage({ wall = paint.white, roof = paint.red, ...place }: Place & { wall?: Paint; roof?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-26 0V-28H26V0z" fill={wall} />
      <path d="M-34-26L0-54L34-26z" fill={roof} />
      <path d="M-6 0V-18H6V0zM12-20h8v8h-8zM-20-20h8v8h-8z" fill={paint.ink} />
    </Placed>
  );
}

/** The frame of a huge screen or window about its middle; what is behind the pane is drawn first. */
export function Screen({ width, height, pane = paint.cream, frame = paint.ink, children, ...place }: Place & { width: number; height: number; pane?: Paint; frame?: Paint; children?: ReactNode }) {
  const [x, y] = [-width / 2, -height / 2];
  return (
    <Placed {...place}>
      <rect x={x} y={y} width={width} height={height} fill={pane} />
      {children}
      <path d={`M${x - 14} ${y - 14}H${-x + 14}V${-y + 14}H${x - 14}zM${x} ${y}V${-y}H${-x}V${y}z`} fill={frame} fillRule="evenodd" />
    </Placed>
  );
}
