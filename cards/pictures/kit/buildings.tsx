import type { ReactNode } from "react";
import { type Paint, paint, shadeOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A church tower up to its cock; 130 × `height` from the ground, with the roof's ridge at its top. */
export function ChurchTower({
  height = 420,
  wall = paint.white,
  roof = paint.group,
  ...place
}: Place & { height?: number; wall?: Paint; roof?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M-60 0V${-height + 170}H60V0z`} fill={wall} />
      <path d={`M20 0V${-height + 170}H60V0z`} fill={shadeOf(wall)} />
      <path d={`M-74 ${-height + 174}L0 ${-height}L74 ${-height + 174}z`} fill={roof} />
      <path d={`M14 ${-height + 174}L0 ${-height}L74 ${-height + 174}z`} fill={shadeOf(roof)} />
      <circle cx={-16} cy={-height + 216} r={30} fill={paint.ink} />
      <circle cx={-16} cy={-height + 216} r={24} fill={paint.sign} />
      <path
        d={`M-16 ${-height + 200}V${-height + 216}L-4 ${-height + 224}`}
        fill="none"
        stroke={paint.ink}
        strokeWidth={5}
      />
      <path d={`M0 ${-height + 4}V${-height - 36}`} stroke={paint.ink} strokeWidth={5} fill="none" />
      <g transform={`translate(0 ${-height - 36})`}>
        <path
          d="M-30-2Q-34-28-14-20Q-2-14 8-20Q6-38 18-40L26-36L20-30Q24-8 4-2Q-10 4-12-4Q-18 2-30-2z"
          fill={paint.sign}
        />
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
export function Screen({
  width,
  height,
  pane = paint.cream,
  frame = paint.ink,
  children,
  ...place
}: Place & { width: number; height: number; pane?: Paint; frame?: Paint; children?: ReactNode }) {
  const [x, y] = [-width / 2, -height / 2];
  return (
    <Placed {...place}>
      <rect x={x} y={y} width={width} height={height} fill={pane} />
      {children}
      <path
        d={`M${x - 14} ${y - 14}H${-x + 14}V${-y + 14}H${x - 14}zM${x} ${y}V${-y}H${-x}V${y}z`}
        fill={frame}
        fillRule="evenodd"
      />
    </Placed>
  );
}

/** A town hall with its clock, 240 × 230. */
export function TownHall({ wall = paint.cream, roof = paint.group, ...place }: Place & { wall?: Paint; roof?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-120 0V-110H120V0z" fill={wall} />
      <path d="M-136-108L-104-150H104L136-108z" fill={roof} />
      <path d="M-34-100V-190H34V-100z" fill={wall} />
      <path d="M-44-188L0-236L44-188z" fill={roof} />
      <circle cx={0} cy={-160} r={18} fill={paint.white} />
      <path d="M0-172V-160L9-154" fill="none" stroke={paint.ink} strokeWidth={4} />
      <path d="M-20 0V-46A20 20 0 0 1 20-46V0z" fill={paint.ink} />
      <path d="M-98-82h26v34h-26zM-56-82h22v34h-22zM34-82h22v34h-22zM72-82h26v34h-26z" fill={shadeOf(roof)} />
    </Placed>
  );
}

/** A tower block with rows of windows. */
export function Tower({
  width = 90,
  height = 220,
  wall = paint.group,
  lit = paint.sign,
  ...place
}: Place & { width?: number; height?: number; wall?: Paint; lit?: Paint }) {
  const columns = Math.floor((width - 10) / 26);
  const rows = Math.floor((height - 16) / 32);
  const windows = Array.from({ length: rows * columns }, (_, index) => ({
    x: -width / 2 + (width - columns * 26 + 10) / 2 + (index % columns) * 26,
    y: -height + 14 + Math.floor(index / columns) * 32,
    on: (index * 7) % 5 === 0,
  }));
  const panes = (on: boolean) =>
    windows
      .filter((pane) => pane.on === on)
      .map(({ x, y }) => `M${x} ${y}h16v18h-16z`)
      .join("");
  return (
    <Placed {...place}>
      <path d={`M${-width / 2} 0V${-height}H${width / 2}V0z`} fill={wall} />
      <path d={panes(false)} fill={shadeOf(wall)} />
      <path d={panes(true)} fill={lit} />
    </Placed>
  );
}
