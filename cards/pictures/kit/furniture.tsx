import { type Paint, paint, shadeOf } from "./paint.ts";
import { Placed, type Place } from "./place.tsx";

/** A throne, 130 × 210, to sit on at 52. */
export function Throne({ colour = paint.group, frame = paint.sign, ...place }: Place & { colour?: Paint; frame?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-64-30V-170Q-64-214-34-196Q-18-236 0-240Q18-236 34-196Q64-214 64-170V-30z" fill={frame} />
      <path d="M-48-40V-166Q-30-196 0-204Q30-196 48-166V-40z" fill={colour} />
      <path d="M-72 0V-48H72V0H58V-14H-58V0z" fill={shadeOf(frame)} />
      <rect x={-72} y={-60} width={144} height={24} rx={8} fill={colour} />
      <path d="M-80-98h18v60h-18zM62-98h18v60h-18z" fill={frame} />
      <circle cx={0} cy={-218} r={9} fill={paint.red} />
    </Placed>
  );
}

/** A wheelchair to sit in at 52, seen from its side, looking to the right; the wheel is drawn over who sits in it. */
export function WheelchairBack({ colour = paint.ink, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-52-118L-34-112V-40H28L44-8H58" fill="none" stroke={colour} strokeWidth={8} strokeLinecap="round" strokeLinejoin="round" />
      <circle cx={36} cy={-12} r={12} fill={colour} />
      <circle cx={36} cy={-12} r={5} fill={paint.steel} />
    </Placed>
  );
}

export function WheelchairWheel({ rim = paint.ink, ...place }: Place & { rim?: Paint }) {
  return (
    <Placed {...place}>
      <circle cx={-14} cy={-40} r={40} fill="none" stroke={rim} strokeWidth={7} />
      <circle cx={-14} cy={-40} r={31} fill="none" stroke={paint.slate} strokeWidth={3.500} />
      <path d="M-14-78V-2M-52-40H24M-41-67L13-13M13-67L-41-13" stroke={rim} strokeWidth={2.500} fill="none" />
      <circle cx={-14} cy={-40} r={7} fill={rim} />
    </Placed>
  );
}

/** A table seen from its side. */
export function Table({ width = 200, height = 72, colour = paint.white, legs = paint.ink, cloth, ...place }: Place & { width?: number; height?: number; colour?: Paint; legs?: Paint; cloth?: Paint }) {
  const half = width / 2;
  return (
    <Placed {...place}>
      <path d={`M${-half + 18} 0L${-half + 26} ${-height}M${half - 18} 0L${half - 26} ${-height}`} stroke={legs} strokeWidth={9} strokeLinecap="round" fill="none" />
      {cloth !== undefined && (
        <>
          <path d={`M${-half + 8} ${-height}H${half - 8}V${-16}H${-half + 8}z`} fill={cloth} />
          <path d={Array.from({ length: Math.floor((width - 16) / 44) }, (_, index) => `M${-half + 19 + index * 44} ${-height}h22V-16h-22z`).join("")} fill={paint.white} />
        </>
      )}
      <rect x={-half} y={-height - 7} width={width} height={14} rx={7} fill={colour} />
    </Placed>
  );
}
