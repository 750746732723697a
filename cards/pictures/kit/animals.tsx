import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A cat that sits and looks to the right, 60 × 74, on the ground. */
export function Cat({ colour = paint.ink, eyes = paint.sign, ...place }: Place & { colour?: Paint; eyes?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-20-5Q-46-2-44-24Q-42-40-54-42" fill="none" stroke={colour} strokeWidth={8} />
      <path d="M-26 0Q-30-36-2-46H22Q28-20 24 0z" fill={colour} />
      <path d="M-10-48L-10-78L4-66H20L34-78L34-48Q30-34 12-34Q-6-34-10-48z" fill={colour} />
      <circle cx={4} cy={-54} r={4.5} fill={eyes} />
      <circle cx={23} cy={-54} r={4.5} fill={eyes} />
    </Placed>
  );
}

/** A spider that hangs on its thread, `thread` long, from the origin; its body 24 wide. */
export function Spider({ colour = paint.ink, thread = 40, ...place }: Place & { colour?: Paint; thread?: number }) {
  return (
    <Placed {...place}>
      <path d={`M0 0V${thread}`} stroke={colour} strokeWidth={3} fill="none" />
      <g transform={`translate(0 ${thread + 10})`}>
        <path
          d="M-8-4L-20-14L-26-4M-9 2L-24 0L-28 10M-8 8L-20 12L-20 22M8-4L20-14L26-4M9 2L24 0L28 10M8 8L20 12L20 22"
          fill="none"
          stroke={colour}
          strokeWidth={3}
        />
        <circle cx={0} cy={4} r={13} fill={colour} />
        <circle cx={-4.5} cy={6} r={3.5} fill={paint.white} />
        <circle cx={4.5} cy={6} r={3.5} fill={paint.white} />
      </g>
    </Placed>
  );
}

/** A mouse that looks to the right, 46 wide without its tail, on its feet. */
export function Mouse({ colour = paint.steel, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-22-6Q-40-4-42-18" fill="none" stroke={paint.slate} strokeWidth={4} />
      <path d="M-24 0Q-26-26-2-26Q16-26 26-6Q26 0 18 0z" fill={colour} />
      <circle cx={2} cy={-25} r={9} fill={paint.slate} />
      <circle cx={13} cy={-13} r={3} fill={paint.ink} />
      <circle cx={26} cy={-5} r={3.5} fill={paint.red} />
    </Placed>
  );
}
