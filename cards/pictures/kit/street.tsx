import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

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
      <path
        d="M-26-113h6v6h-6zM-15-113h6v6h-6zM-4-113h6v6h-6zM-26-101h6v6h-6zM-15-101h6v6h-6zM-4-101h6v6h-6zM-26-89h6v6h-6zM-15-89h6v6h-6zM-4-89h6v6h-6z"
        fill={paint.ink}
      />
    </Placed>
  );
}

/** An old street lamp, 260 high; what hangs on it is drawn about the foot of its lantern. */
export function StreetLamp({
  light = paint.sign,
  height = 260,
  children,
  ...place
}: Place & { light?: Paint; height?: number; children?: ReactNode }) {
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
export function CafeTable({
  chairs = paint.ink,
  top = paint.white,
  ...place
}: Place & { chairs?: Paint; top?: Paint }) {
  const chair = "M0 0V-40H44V0M0-40L-8-90M44-40V0";
  return (
    <Placed {...place}>
      <g fill="none" stroke={chairs} strokeWidth={7}>
        <path d={chair} transform="translate(-96 0)" />
        <path d={chair} transform="translate(96 0) scale(-1 1)" />
        <path d="M0-58V-4M-20 0Q0-12 20 0" />
      </g>
      <rect x={-46} y={-66} width={92} height={11} rx={5} fill={top} />
    </Placed>
  );
}

/** A row of old houses with gables, seen from the square; each is [width, height, paint]. */
export function Gables({
  houses,
  ...place
}: Place & { houses: readonly (readonly [width: number, height: number, colour: Paint])[] }) {
  let x = 0;
  return (
    <Placed {...place}>
      {houses.map(([width, height, colour]) => {
        const left = x;
        x += width;
        const rows = Math.max(1, Math.floor((height - 60) / 46));
        const windows = Array.from({ length: rows }, (_, row) =>
          [0.22, 0.58].map((at) => [left + width * at, -height + 24 + row * 46] as const),
        ).flat();
        return (
          <g key={left}>
            <path
              d={`M${left} 0V${-height}L${left + width / 2} ${-height - width * 0.55}L${left + width} ${-height}V0z`}
              fill={colour}
            />
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
export function Parasol({
  colour = paint.sign,
  second = paint.white,
  ...place
}: Place & { colour?: Paint; second?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-3 0V-150H3V0z" fill={paint.ink} />
      <path d="M-96-118Q-80-172 0-176Q80-172 96-118z" fill={colour} />
      <path d="M-44-118Q-40-160 0-176Q40-160 44-118z" fill={second} />
    </Placed>
  );
}

/** A traffic light, 250 high; each of its three lights shows what is drawn about its middle. */
export function TrafficLight({
  lights = [paint.red, paint.sign, paint.white],
  height = 250,
  ...place
}: Place & { lights?: readonly Paint[]; height?: number }) {
  return (
    <Placed {...place}>
      <path d={`M-7 0V${-height + 100}H7V0z`} fill={paint.slate} />
      <rect x={-38} y={-height} width={76} height={190} rx={16} fill={paint.ink} />
      {lights.map((colour, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lights keep their places
        <circle key={index} cx={0} cy={-height + 36 + index * 59} r={25} fill={colour} />
      ))}
    </Placed>
  );
}

/** A bench, 150 × 70. */
export function Bench({ colour = paint.ochre, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-56 0V-36M56 0V-36M-56-36L-62-72M56-36L62-72" stroke={paint.ink} strokeWidth={8} fill="none" />
      <path d="M-75-42H75V-30H-75zM-75-72H75V-62H-75zM-75-58H75V-48H-75z" fill={colour} />
    </Placed>
  );
}

/** A market stall with an awning, 170 × 180; what it sells is drawn on its counter. */
export function MarketStall({
  colour = paint.group,
  second = paint.white,
  children,
  ...place
}: Place & { colour?: Paint; second?: Paint; children?: ReactNode }) {
  const stripes = [0, 1, 2, 3, 4, 5];
  return (
    <Placed {...place}>
      <path d="M-74 0V-150H-66V0zM66 0V-150H74V0z" fill={paint.ink} />
      <g transform="translate(0 -66)">{children}</g>
      <path d="M-80 0V-66H80V0z" fill={paint.ochre} />
      <path d="M-86-72H86V-60H-86z" fill={paint.sign} />
      {stripes.map((index) => (
        <path
          key={index}
          d={`M${-90 + index * 30}-142L${-72 + index * 24}-184H${-48 + index * 24}L${-60 + index * 30}-142a15 16 0 0 1-30 0z`}
          fill={index % 2 === 0 ? colour : second}
        />
      ))}
    </Placed>
  );
}

/** A waiting line's rope between two posts, 110 long. */
export function RopePosts({ colour = paint.red, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-55-78Q0-20 55-78" fill="none" stroke={colour} strokeWidth={9} />
      <path d="M-59 0V-84H-51V0zM51 0V-84H59V0zM-72-6H-38V0H-72zM38-6H72V0H38z" fill={paint.ink} />
      <circle cx={-55} cy={-88} r={9} fill={paint.sign} />
      <circle cx={55} cy={-88} r={9} fill={paint.sign} />
    </Placed>
  );
}
