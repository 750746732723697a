import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A penguin, 90 high, on its feet; it salutes with the wing on the left. What it wears is drawn about its crown. */
export function Penguin({ salutes = false, children, ...place }: Place & { salutes?: boolean; children?: ReactNode }) {
  return (
    <Placed {...place}>
      <path d="M-8 0h-22q4-11 18-9zM8 0h22q-4-11-18-9z" fill={paint.sign} />
      <path d="M-24-4Q-34-62-16-76Q0-90 16-76Q34-62 24-4Q0 2-24-4z" fill={paint.ink} />
      <path d="M-15-6Q-22-50-9-60Q0-56 9-60Q22-50 15-6Q0-2-15-6z" fill={paint.white} />
      <circle cx={-8} cy={-66} r={5} fill={paint.white} />
      <circle cx={7} cy={-66} r={5} fill={paint.white} />
      <path d="M-9-66v.1M5-66v.1" stroke={paint.ink} strokeWidth={4.5} />
      <path d="M-8-59H6L-4-51z" fill={paint.sign} />
      <path
        d={salutes ? "M-24-46Q-48-56-22-74M25-46Q36-30 30-18" : "M-25-46Q-36-30-30-18M25-46Q36-30 30-18"}
        stroke={paint.ink}
        strokeWidth={10}
        fill="none"
      />
      <g transform="translate(0 -80)">{children}</g>
    </Placed>
  );
}

/** A hen that looks to the right, 60 high, on its feet. */
export function Hen({
  colour = paint.white,
  shade = paint.steel,
  ...place
}: Place & { colour?: Paint; shade?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-4-12V0H4M8-12V0H16" stroke={paint.ochre} strokeWidth={4} fill="none" />
      <path d="M-34-44Q-22-30-6-32Q6-36 8-54Q20-64 30-52Q30-8 4-8Q-28-8-34-44z" fill={colour} />
      <path d="M-20-28Q-8-10 10-22Q2-34-20-28z" fill={shade} />
      <path d="M8-55Q4-66 12-64Q14-72 20-64Q28-66 26-56z" fill={paint.red} />
      <path d="M29-50L40-45L29-41z" fill={paint.sign} />
      <path d="M28-40q4 8-2 10q-5-3-2-10z" fill={paint.red} />
      <circle cx={21} cy={-49} r={3} fill={paint.ink} />
    </Placed>
  );
}
