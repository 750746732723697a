import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A telephone as a hand holds it, 22 × 40, about its middle. */
export function Phone({ screen = paint.white, ...place }: Place & { screen?: Paint }) {
  return (
    <Placed {...place}>
      <rect x={-11} y={-20} width={22} height={40} rx={4} fill={paint.ink} />
      <rect x={-8} y={-16} width={16} height={29} rx={1} fill={screen} />
    </Placed>
  );
}

/** A telephone larger than a house, 120 × 250 up from the ground; what is on its screen is drawn about its middle. */
export function GiantPhone({
  screen = paint.white,
  children,
  ...place
}: Place & { screen?: Paint; children?: ReactNode }) {
  return (
    <Placed {...place}>
      <rect x={54} y={-244} width={20} height={246} rx={10} fill={paint.slate} />
      <rect x={-66} y={-256} width={132} height={256} rx={20} fill={paint.ink} />
      <rect x={-55} y={-236} width={110} height={208} rx={6} fill={screen} />
      <rect x={-16} y={-248} width={32} height={6} rx={3} fill={paint.slate} />
      <circle cx={0} cy={-14} r={7} fill={paint.slate} />
      <g transform="translate(0 -132)">{children}</g>
    </Placed>
  );
}

/** A padlock, 80 × 96 about its middle. */
export function Padlock({
  body = paint.sign,
  shackle = paint.ink,
  ...place
}: Place & { body?: Paint; shackle?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-24 2V-18A24 24 0 0 1 24-18V2" fill="none" stroke={shackle} strokeWidth={12} />
      <rect x={-40} y={-6} width={80} height={58} rx={9} fill={body} />
      <circle cx={0} cy={16} r={9} fill={paint.ink} />
      <path d="M-5 18H5L8 38H-8z" fill={paint.ink} />
    </Placed>
  );
}

/** An open laptop seen from behind or from its screen, 90 wide, standing on its keyboard. */
export function Laptop({
  from = "back",
  shell = paint.steel,
  screen = paint.white,
  ...place
}: Place & { from?: "back" | "front"; shell?: Paint; screen?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-50 0H50L46 8H-46z" fill={paint.slate} />
      <rect x={-43} y={-58} width={86} height={58} rx={5} fill={from === "back" ? shell : paint.ink} />
      {from === "back" ? (
        <circle cx={0} cy={-30} r={8} fill={paint.white} />
      ) : (
        <rect x={-37} y={-52} width={74} height={46} rx={2} fill={screen} />
      )}
    </Placed>
  );
}

/** A camera on its arm that looks to the right, 60 long; its origin is where the arm is fixed. */
export function Camera({ shell = paint.white, reach = 30, ...place }: Place & { shell?: Paint; reach?: number }) {
  return (
    <Placed {...place}>
      <path d={`M0 0H${reach}`} stroke={paint.ink} strokeWidth={7} fill="none" />
      <path d={`M${reach - 8}-15h44l6 5v20l-6 5h-44q-6 0-6-6v-18q0-6 6-6z`} fill={shell} />
      <rect x={reach + 34} y={-17} width={15} height={34} rx={3} fill={paint.ink} />
      <circle cx={reach + 49} cy={0} r={9} fill={paint.red} />
      <circle cx={reach + 51} cy={-3} r={3} fill={paint.white} />
      <path d={`M${reach - 10}-20h56v6h-56z`} fill={paint.ink} />
    </Placed>
  );
}

/** The arcs of a radio signal above their source. */
export function Waves({
  count = 3,
  colour = paint.ink,
  width = 9,
  ...place
}: Place & { count?: number; colour?: Paint; width?: number }) {
  const arcs = Array.from({ length: count }, (_, index) => 22 + index * 22);
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={8} fill={colour} />
      {arcs.map((r) => (
        <path
          key={r}
          d={`M${-r * 0.72} ${-r * 0.7}A${r} ${r} 0 0 1 ${r * 0.72} ${-r * 0.7}`}
          fill="none"
          stroke={colour}
          strokeWidth={width}
        />
      ))}
    </Placed>
  );
}

/** The receiver of a telephone on its cord, hanging from its origin. */
export function DanglingReceiver({
  length = 90,
  colour = paint.red,
  ...place
}: Place & { length?: number; colour?: Paint }) {
  const coil = Array.from({ length: Math.floor(length / 12) }, () => "q9 3 0 6t0 6").join("");
  return (
    <Placed {...place}>
      <path d={`M0 0${coil}`} fill="none" stroke={paint.ink} strokeWidth={4} />
      <g transform={`translate(0 ${length}) rotate(14)`}>
        <path d="M-5 0h10q12 4 12 32t-12 32h-14v-18h6q6 0 6-14t-6-14h-6v-18z" fill={colour} />
      </g>
    </Placed>
  );
}

/** A cabinet of servers, 100 × `height`, on the ground. */
export function ServerRack({
  height = 180,
  shell = paint.ink,
  lights = [paint.sign, paint.white, paint.red],
  ...place
}: Place & { height?: number; shell?: Paint; lights?: readonly Paint[] }) {
  const rows = Array.from({ length: Math.floor((height - 16) / 28) }, (_, row) => -height + 12 + row * 28);
  return (
    <Placed {...place}>
      <rect x={-50} y={-height} width={100} height={height} rx={5} fill={shell} />
      {rows.map((y, row) => (
        <g key={y}>
          <rect x={-41} y={y} width={82} height={21} rx={3} fill={paint.night} />
          <circle cx={-30} cy={y + 10.5} r={5} fill={lights[row % lights.length]} />
          <path d={`M-16 ${y + 7}H32M-16 ${y + 14}H32`} stroke={paint.slate} strokeWidth={3.5} fill="none" />
        </g>
      ))}
    </Placed>
  );
}
