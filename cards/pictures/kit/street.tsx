import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { Placed, type Place } from "./place.tsx";

/** The pole of a bus stop with its old telephone, 200 high. */
export function StopPole({ sign = paint.sign, ...place }: Place & { sign?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-4 0V-150H4V0z" fill={paint.slate} />
      <circle cx={0} cy={-166} r={32} fill={paint.ink} />
      <circle cx={0} cy={-166} r={27} fill={sign} />
      <path d="M-15-182H15V-158H-15zM-12-156h7v6h-7zM5-156h7v6h-7z" fill={paint.ink} />
      <path d="M-11-178H11V-168H-11z" fill={sign} />
      <rect x={-34} y={-122} width={44} height={48} rx={5} fill={paint.white} />
      <path d="M-26-113h6v6h-6zM-15-113h6v6h-6zM-4-113h6v6h-6zM-26-101h6v6h-6zM-15-101h6v6h-6zM-4-101h6v6h-6zM-26-89h6v6h-6zM-15-89h6v6h-6zM-4-89h6v6h-6z" fill={paint.ink} />
    </Placed>
  );
}

/** An old street lamp, 260 high; what hangs on it is drawn about the foot of its lantern. */
export function StreetLamp({ light = paint.sign, height = 260, children, ...place }: Place & { light?: Paint; height?: number; children?: ReactNode }) {
  return (
    <Placed {...place}>
      <path d={`M-26 0L-18-18H-9L-6 ${-height + 70}H6L9-18H18L26 0z`} fill={paint.ink} />
      <g transform={`translate(0 ${-height + 66})`}>
        <path d="M-20-8H20L28-54H-28z" fill={light} />
        <path d="M-32-54H32L14-74H-14zM-22-8H22L16 4H-16zM-6-84H6V-72H-6z" fill={paint.ink} />
        {children}
      </g>
    </Placed>
  );
}

/** A round table with a cup, and an empty chair on either side; 190 × 86. */
export function CafeTable({ chairs = paint.ink, top = paint.white, ...place }: Place & { chairs?: Paint; top?: Paint }) {
  const chair = "M0 0V-40H44V0M0-40L-8-90M44-40V0";
  return (
    <Placed {...place}>
      <g fill="none" stroke={chairs} strokeWidth={7} strokeLinecap="round" strokeLinejoin="round">
        <path d={chair} transform="translate(-96 0)" />
        <path d={chair} transform="translate(96 0) scale(-1 1)" />
        <path d="M0-58V-4M-20 0Q0-12 20 0" />
      </g>
      <rect x={-46} y={-66} width={92} height={11} rx={5} fill={top} />
    </Placed>
  );
}

/** A row of old houses with gables, seen from the square; each is [width, height, paint]. */
export function Gables({ houses, ...place }: Place & { houses: readonly (readonly [width: number, height: number, colour: Paint])[] }) {
  let x = 0;
  return (
    <Placed {...place}>
      {houses.map(([width, height, colour]) => {
        const left = x;
        x += width;
        const rows = Math.max(1, Math.floor((height - 60) / 46));
        const windows = Array.from({ length: rows }, (_, row) => [0.22, 0.58].map((at) => [left + width * at, -height + 24 + row * 46] as const)).flat();
        return (
          <g key={left}>
            <path d={`M${left} 0V${-height}L${left + width / 2} ${-height - width * 0.55}L${left + width} ${-height}V0z`} fill={colour} />
            {windows.map(([wx, wy]) => (
              <rect key={`${wx} ${wy}`} x={wx} y={wy} width={width * 0.2} height={26} rx={2} fill={paint.ink} />
            ))}
          </g>
        );
      })}
    </Placed>
  );
}

/** A sunshade over its foot, 170 high. */
export function Parasol({ colour = paint.sign, second = paint.white, ...place }: Place & { colour?: Paint; second?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-3 0V-150H3V0z" fill={paint.ink} />
      <path d="M-96-118Q-80-172 0-176Q80-172 96-118z" fill={colour} />
      <path d="M-44-118Q-40-160 0-176Q40-160 44-118z" fill={second} />
    </Placed>
  );
}
