import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { Placed, type Place } from "./place.tsx";

export function Wheel({ r = 28, ...place }: Place & { r?: number }) {
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={r} fill={paint.ink} />
      <circle cx={0} cy={0} r={r * 0.5} fill={paint.steel} />
      <circle cx={0} cy={0} r={r * 0.18} fill={paint.ink} />
    </Placed>
  );
}

/** A town bus that drives to the right: 380 × 190, its rear wheel's side on the ground at its origin. Who drives is drawn at the window. */
export function Bus({ colour = paint.group, driver, children, ...place }: Place & { colour?: Paint; driver?: ReactNode; children?: ReactNode }) {
  return (
    <Placed {...place}>
      <path d="M0-24V-168Q0-190 22-190H330Q356-190 362-168L380-96V-24z" fill={colour} />
      <path d="M22-164H286V-92H22zM304-164H338Q344-164 346-156L360-92H304z" fill={paint.white} />
      {driver !== undefined && <g transform="translate(322 -60)">{driver}</g>}
      {children}
      <path d="M0-92H380V-24H0z" fill={colour} />
      <path d="M84-164h8v72h-8zM152-164h8v72h-8zM220-164h8v72h-8z" fill={colour} />
      <path d="M0-66H378V-54H0z" fill={paint.sign} />
      <rect x={236} y={-160} width={44} height={130} rx={4} fill={paint.tint} />
      <path d="M256-160h5v130h-5z" fill={colour} />
      <path d="M362-48h20v12h-20z" fill={paint.sign} />
      <Wheel at={[78, -28]} r={30} />
      <Wheel at={[320, -28]} r={30} />
    </Placed>
  );
}

/** A removal van that drives to the right, 150 × 90. */
export function Van({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-75-14V-88H22V-14z" fill={colour} />
      <path d="M26-14V-68H52Q60-68 64-60L76-38V-14z" fill={paint.white} />
      <path d="M36-58H52L60-38H36z" fill={paint.ink} />
      <path d="M-26-32V-54H-34L-14-72L6-54H-2V-32z" fill={paint.ink} />
      <Wheel at={[-44, -14]} r={15} />
      <Wheel at={[48, -14]} r={15} />
    </Placed>
  );
}
