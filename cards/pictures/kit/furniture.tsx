import { type Paint, paint, shadeOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A throne, 130 × 210, to sit on at 52. */
export function Throne({
  colour = paint.group,
  frame = paint.sign,
  ...place
}: Place & { colour?: Paint; frame?: Paint }) {
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
      <path d="M-52-118L-34-112V-40H28L44-8H58" fill="none" stroke={colour} strokeWidth={8} />
      <circle cx={36} cy={-12} r={12} fill={colour} />
      <circle cx={36} cy={-12} r={5} fill={paint.steel} />
    </Placed>
  );
}

export function WheelchairWheel({ rim = paint.ink, ...place }: Place & { rim?: Paint }) {
  return (
    <Placed {...place}>
      <circle cx={-14} cy={-40} r={40} fill="none" stroke={rim} strokeWidth={7} />
      <circle cx={-14} cy={-40} r={31} fill="none" stroke={paint.slate} strokeWidth={3.5} />
      <path d="M-14-78V-2M-52-40H24M-41-67L13-13M13-67L-41-13" stroke={rim} strokeWidth={2.5} fill="none" />
      <circle cx={-14} cy={-40} r={7} fill={rim} />
    </Placed>
  );
}

/** A table seen from its side. */
export function Table({
  width = 200,
  height = 72,
  colour = paint.white,
  legs = paint.ink,
  cloth,
  ...place
}: Place & { width?: number; height?: number; colour?: Paint; legs?: Paint; cloth?: Paint }) {
  const half = width / 2;
  return (
    <Placed {...place}>
      <path
        d={`M${-half + 18} 0L${-half + 26} ${-height}M${half - 18} 0L${half - 26} ${-height}`}
        stroke={legs}
        strokeWidth={9}
        fill="none"
      />
      {cloth !== undefined && (
        <>
          <path d={`M${-half + 8} ${-height}H${half - 8}V${-16}H${-half + 8}z`} fill={cloth} />
          <path
            d={Array.from(
              { length: Math.floor((width - 16) / 44) },
              (_, index) => `M${-half + 19 + index * 44} ${-height}h22V-16h-22z`,
            ).join("")}
            fill={paint.white}
          />
        </>
      )}
      <rect x={-half} y={-height - 7} width={width} height={14} rx={7} fill={colour} />
    </Placed>
  );
}

/** A chair seen from its side, looking to the right; its seat is 52 high. */
export function Chair({ colour = paint.ink, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-28-120L-24-50H26M-24-50L-30 0M26-50L30 0" fill="none" stroke={colour} strokeWidth={9} />
    </Placed>
  );
}

/** A sofa from the front, 240 × 110; its seat is 50 high. */
export function Sofa({ colour = paint.group, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-100-20V-96Q-100-112-84-112H84Q100-112 100-96V-20z" fill={colour} />
      <path d="M-96-52H96V-14H-96z" fill={shadeOf(colour)} />
      <rect x={-126} y={-78} width={36} height={70} rx={14} fill={colour} />
      <rect x={90} y={-78} width={36} height={70} rx={14} fill={colour} />
      <path d="M-108-8H-98V2H-108zM98-8H108V2H98z" fill={paint.ink} />
    </Placed>
  );
}

/** A bookcase, 130 × 200. */
export function Bookcase({
  colour = paint.ochre,
  books = [paint.group, paint.red, paint.white, paint.ink, paint.mid],
  ...place
}: Place & { colour?: Paint; books?: readonly Paint[] }) {
  const spines = Array.from({ length: 24 }, (_, index) => ({
    x: -52 + (index % 8) * 13,
    y: -146 + Math.floor(index / 8) * 64,
    height: 34 + ((index * 5) % 4) * 5,
    colour: books[(index * 3) % books.length],
  }));
  return (
    <Placed {...place}>
      <path d="M-65 0V-200H65V0z" fill={colour} />
      <path d="M-57-192H57V-142H-57zM-57-134H57V-78H-57zM-57-70H57V-14H-57z" fill={shadeOf(colour)} />
      {spines.map(({ x, y, height, colour: spine }) => (
        <rect key={`${x} ${y}`} x={x} y={y - height + 4} width={11} height={height} fill={spine} />
      ))}
    </Placed>
  );
}

/** A desk or a counter from the front. */
export function Counter({
  width = 200,
  height = 90,
  front = paint.group,
  top = paint.white,
  ...place
}: Place & { width?: number; height?: number; front?: Paint; top?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M${-width / 2} 0V${-height}H${width / 2}V0z`} fill={front} />
      <path d={`M${-width / 2 - 8} ${-height - 4}H${width / 2 + 8}V${-height + 10}H${-width / 2 - 8}z`} fill={top} />
    </Placed>
  );
}
