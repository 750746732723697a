import type { ReactNode } from "react";
import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A walking stick below a hand. */
export function Cane({ length = 84, colour = paint.ink, ...place }: Place & { length?: number; colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M-14-2Q-12-13 0-11Q6-8 5 0L8 ${length}`} fill="none" stroke={colour} strokeWidth={6.5} />
    </Placed>
  );
}

/** A watering can below a hand. */
export function WateringCan({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-16 14Q0-16 18 14" fill="none" stroke={paint.ink} strokeWidth={5} />
      <path d="M-20 12H22L25 52H-23z" fill={colour} />
      <path d="M-20 44L-44 20" fill="none" stroke={colour} strokeWidth={8} />
      <path d="M-52 24L-38 10L-34 16L-48 30z" fill={paint.ink} />
    </Placed>
  );
}

/** A chess board under an arm, with its pieces falling. */
export function ChessBoard({ ...place }: Place) {
  const fields = [0, 1, 2, 3].flatMap((row) =>
    [0, 1].map((column) => `M${-24 + column * 24 + (row % 2) * 12} ${-24 + row * 12}h12v12h-12z`),
  );
  return (
    <Placed {...place}>
      <rect x={-28} y={-28} width={56} height={56} rx={3} fill={paint.ink} />
      <rect x={-24} y={-24} width={48} height={48} fill={paint.white} />
      <path d={fields.join("")} fill={paint.ink} />
    </Placed>
  );
}

/** A radio signal, struck out. */
export function NoSignal({
  colour = paint.ink,
  cross = paint.red,
  ...place
}: Place & { colour?: Paint; cross?: Paint }) {
  return (
    <Placed {...place}>
      <g fill="none" stroke={colour} strokeWidth={9}>
        <path d="M-16-4A22 22 0 0 1 16-4M-32-20A45 45 0 0 1 32-20" />
      </g>
      <circle cx={0} cy={14} r={8} fill={colour} />
      <path d="M-34 22L34-42" stroke={cross} strokeWidth={10} fill="none" />
    </Placed>
  );
}

/** A cake on a plate, carried from below. */
export function Cake({ colour = paint.red, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <rect x={-42} y={-8} width={84} height={9} rx={4} fill={paint.white} />
      <path d="M-32-8V-34H32V-8z" fill={paint.cream} />
      <path d="M-34-40H34V-26Q26-14 20-26Q12-12 4-26Q-6-14-12-26Q-20-12-26-26Q-30-18-34-26z" fill={colour} />
      <path d="M-2-40V-56H3V-40z" fill={paint.white} />
      <path d="M0-70q7 8 0 13q-7-5 0-13z" fill={paint.sign} />
    </Placed>
  );
}

/** A board with a sheet of paper, 44 × 58 about its middle. */
export function Clipboard({ colour = paint.ochre, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <rect x={-22} y={-29} width={44} height={58} rx={4} fill={colour} />
      <rect x={-17} y={-22} width={34} height={47} fill={paint.white} />
      <path d="M-11-12H11M-11-2H11M-11 8H3" stroke={paint.ink} strokeWidth={4} fill="none" />
      <rect x={-9} y={-33} width={18} height={10} rx={3} fill={paint.ink} />
    </Placed>
  );
}

/** A spanner above a hand. */
export function Spanner({ colour = paint.steel, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-5 14L-5-36Q-18-44-14-60L-6-50H6L14-60Q18-44 5-36V14Q0 20-5 14z" fill={colour} />
    </Placed>
  );
}

/** A cup, 30 high, on its bottom. */
export function Cup({ colour = paint.white, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M14-22q14-2 12 8t-14 6" fill="none" stroke={colour} strokeWidth={5} />
      <path d="M-15-28H15L12-4Q0 3-12-4z" fill={colour} />
    </Placed>
  );
}

/** A line of little flags that hangs from its origin to `to`. */
export function Bunting({
  to,
  colours,
  ...place
}: Place & { to: readonly [x: number, y: number]; colours: readonly Paint[] }) {
  const count = colours.length;
  const at = (t: number) => [to[0] * t, to[1] * t + 4 * 26 * t * (1 - t)] as const;
  return (
    <Placed {...place}>
      <path
        d={`M0 0Q${to[0] / 2} ${to[1] / 2 + 52} ${to[0]} ${to[1]}`}
        fill="none"
        stroke={paint.ink}
        strokeWidth={3}
      />
      {colours.map((colour, index) => {
        const [x, y] = at((index + 0.5) / count);
        return <path key={x} d={`M${x - 13} ${y - 1}h26l-13 28z`} fill={colour} />;
      })}
    </Placed>
  );
}

/** A ladder that leans, `height` long, from the ground. */
export function Ladder({ height = 180, colour = paint.ochre, ...place }: Place & { height?: number; colour?: Paint }) {
  const rungs = Array.from({ length: Math.floor(height / 26) }, (_, index) => `M-17 ${-14 - index * 26}H17`).join("");
  return (
    <Placed {...place}>
      <path d={`M-17 0V${-height}M17 0V${-height}${rungs}`} fill="none" stroke={colour} strokeWidth={6} />
    </Placed>
  );
}

/** The long white cane of somebody who does not see, below a hand. */
export function WhiteCane({ ...place }: Place) {
  return (
    <Placed {...place}>
      <path d="M0-4L48 84" stroke={paint.white} strokeWidth={7} fill="none" />
      <path d="M40 70L48 84" stroke={paint.red} strokeWidth={7} fill="none" />
      <path d="M-3-10L6 8" stroke={paint.ink} strokeWidth={9} fill="none" />
    </Placed>
  );
}

/** A sheet of paper with lines, 40 × 54 about its middle. */
export function Sheet({
  colour = paint.white,
  lines = paint.steel,
  ...place
}: Place & { colour?: Paint; lines?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-20-27H20V27H-20z" fill={colour} />
      <path d="M-12-15H12M-12-4H12M-12 7H12M-12 18H2" stroke={lines} strokeWidth={4} fill="none" />
    </Placed>
  );
}

/** A stack of paper, 90 wide, of so many sheets. */
export function PaperStack({ sheets = 12, ...place }: Place & { sheets?: number }) {
  const each = Array.from({ length: sheets }, (_, index) => index);
  return (
    <Placed {...place}>
      {each.map((index) => (
        <rect
          key={index}
          x={-45 + ((index * 7) % 5) * 2 - 4}
          y={-8 - index * 8}
          width={90}
          height={7}
          rx={1}
          fill={index % 4 === 3 ? paint.steel : paint.white}
        />
      ))}
    </Placed>
  );
}

/** A clock, 100 about its middle. */
export function Clock({
  hour = 10,
  minute = 10,
  face = paint.white,
  rim = paint.ink,
  ...place
}: Place & { hour?: number; minute?: number; face?: Paint; rim?: Paint }) {
  const hand = (turn: number, length: number) =>
    `M0 0L${Math.sin(turn * 2 * Math.PI) * length} ${-Math.cos(turn * 2 * Math.PI) * length}`;
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={50} fill={rim} />
      <circle cx={0} cy={0} r={41} fill={face} />
      <path d="M0-36V-29M36 0H29M0 36V29M-36 0H-29" stroke={paint.ink} strokeWidth={5} fill="none" />
      <path
        d={`${hand((hour + minute / 60) / 12, 20)}${hand(minute / 60, 30)}`}
        stroke={paint.ink}
        strokeWidth={6}
        fill="none"
      />
      <circle cx={0} cy={0} r={5} fill={paint.red} />
    </Placed>
  );
}

/** A coin with the sign of the euro, 80 about its middle. */
export function Coin({ ...place }: Place) {
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={40} fill={paint.ochre} />
      <circle cx={0} cy={0} r={33} fill={paint.sign} />
      <path d="M16-16A20 20 0 1 0 16 16M-24-6H6M-24 6H4" stroke={paint.ink} strokeWidth={6} fill="none" />
    </Placed>
  );
}

/** A suitcase on wheels, 60 × 120. */
export function Suitcase({ colour = paint.red, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-16-84V-122H16V-84" stroke={paint.ink} strokeWidth={6} fill="none" />
      <rect x={-31} y={-88} width={62} height={80} rx={9} fill={colour} />
      <path d="M-14-80V-16M14-80V-16" stroke={paint.ink} strokeWidth={4} fill="none" />
      <circle cx={-20} cy={-6} r={7} fill={paint.ink} />
      <circle cx={20} cy={-6} r={7} fill={paint.ink} />
    </Placed>
  );
}

/** A spider's web in a corner: its origin is the corner, it spreads to the right and down. */
export function Cobweb({ colour = paint.white, size = 70, ...place }: Place & { colour?: Paint; size?: number }) {
  const ring = (r: number) => `M${r} 0Q${r * 0.72} ${r * 0.3} ${r * 0.7} ${r * 0.7}Q${r * 0.3} ${r * 0.72} 0 ${r}`;
  return (
    <Placed {...place}>
      <path
        d={`M0 0H${size}M0 0L${size * 0.74} ${size * 0.74}M0 0V${size}${ring(size * 0.35)}${ring(size * 0.62)}${ring(size * 0.9)}`}
        stroke={colour}
        strokeWidth={3}
        fill="none"
      />
    </Placed>
  );
}

/** A magnifying glass, its lens 100 about the origin. */
export function Magnifier({ lens = paint.white, ...place }: Place & { lens?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M36 36L78 78" stroke={paint.ink} strokeWidth={20} fill="none" />
      <circle cx={0} cy={0} r={56} fill={paint.ink} />
      <circle cx={0} cy={0} r={45} fill={lens} />
    </Placed>
  );
}

/** A key that lies, 90 long, its bow at the origin. */
export function Key({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={17} fill="none" stroke={colour} strokeWidth={10} />
      <path d="M20-5H86V18H76V5H68V16H58V5H20z" fill={colour} />
    </Placed>
  );
}

/** A star of five points, 60 about its middle. */
export function Star({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path
        d="M0-30L8.800-12.100L28.500-9.300L14.300 4.600L17.600 24.300L0 15L-17.600 24.300L-14.300 4.600L-28.500-9.300L-8.800-12.100z"
        fill={colour}
      />
    </Placed>
  );
}

/** A speech bubble whose tip is at its origin; what is said is drawn about its middle. */
export function SpeechBubble({
  width = 110,
  height = 70,
  colour = paint.white,
  children,
  ...place
}: Place & { width?: number; height?: number; colour?: Paint; children?: ReactNode }) {
  return (
    <Placed {...place}>
      <rect x={-width * 0.3} y={-height - 22} width={width} height={height} rx={16} fill={colour} />
      <path d="M-8-26L0 0L22-26z" fill={colour} />
      <g transform={`translate(${width * 0.2} ${-height / 2 - 22})`}>{children}</g>
    </Placed>
  );
}

/** A bulb that glows, 60 × 90 about its middle. */
export function Bulb({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-14 24Q-14 12-24 4A32 32 0 1 1 24 4Q14 12 14 24z" fill={colour} />
      <path d="M-14 26H14V34H-14zM-12 37H12V44H-12z" fill={paint.ink} />
      <path d="M-10-4L-4 4L0-6L4 4L10-4M-4 4V22M4 4V22" stroke={paint.ink} strokeWidth={3} fill="none" />
    </Placed>
  );
}
