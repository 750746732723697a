import type { ReactNode } from "react";
import { type Paint, paint, shadeOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

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
export function Bus({
  colour = paint.group,
  driver,
  children,
  ...place
}: Place & { colour?: Paint; driver?: ReactNode; children?: ReactNode }) {
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

/** A small car that drives to the right, 150 × 76; with a light on its roof it belongs to the police. */
export function Car({ colour = paint.group, police = false, ...place }: Place & { colour?: Paint; police?: boolean }) {
  return (
    <Placed {...place}>
      {police && <path d="M-18-84H10V-72H-18z" fill={paint.red} />}
      <path
        d="M-76-14V-38Q-74-46-62-48L-44-70Q-40-75-30-75H22Q32-75 38-68L54-46L70-42Q78-39 78-30V-14z"
        fill={police ? paint.white : colour}
      />
      <path d="M-48-48L-34-66H-8V-48zM2-66H24L40-48H2z" fill={paint.ink} />
      {police && <path d="M-76-36H78V-22H-76z" fill={colour} />}
      <path d="M66-34h12v9h-12z" fill={paint.sign} />
      <Wheel at={[-44, -14]} r={16} />
      <Wheel at={[46, -14]} r={16} />
    </Placed>
  );
}

/** A lorry of forty tonnes that drives to the right, 420 × 170. */
export function Lorry({
  colour = paint.group,
  load = paint.white,
  ...place
}: Place & { colour?: Paint; load?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-210-34V-170H92V-34z" fill={load} />
      <path d="M-210-34V-62H92V-34z" fill={shadeOf(load)} />
      <path d="M100-24V-150H158Q172-150 178-138L206-84V-24z" fill={colour} />
      <path d="M126-134H158L184-88H126z" fill={paint.ink} />
      <path d="M-210-34H206V-20H-210z" fill={paint.ink} />
      <path d="M192-58h14v16h-14z" fill={paint.sign} />
      {[-168, -112, -56, 128, 176].map((x) => (
        <Wheel key={x} at={[x, -22]} r={22} />
      ))}
    </Placed>
  );
}

/** A bicycle that looks to the right, 150 × 96. */
export function Bicycle({ colour = paint.red, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <g fill="none" stroke={paint.ink} strokeWidth={6}>
        <circle cx={-46} cy={-32} r={30} />
        <circle cx={48} cy={-32} r={30} />
        <path d="M30-92H42L52-96M-32-86H-10" />
      </g>
      <path d="M-46-32L-18-74H34L4-32zM-22-84L4-32M38-90L48-32" fill="none" stroke={colour} strokeWidth={6} />
    </Placed>
  );
}
