import { type Paint, paint } from "./paint.ts";
import { Placed, type Place } from "./place.tsx";

/** A walking stick below a hand. */
export function Cane({ length = 84, colour = paint.ink, ...place }: Place & { length?: number; colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M-14-2Q-12-13 0-11Q6-8 5 0L8 ${length}`} fill="none" stroke={colour} strokeWidth={6.500} strokeLinecap="round" />
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
  const fields = [0, 1, 2, 3].flatMap((row) => [0, 1].map((column) => `M${-24 + column * 24 + (row % 2) * 12} ${-24 + row * 12}h12v12h-12z`));
  return (
    <Placed {...place}>
      <rect x={-28} y={-28} width={56} height={56} rx={3} fill={paint.ink} />
      <rect x={-24} y={-24} width={48} height={48} fill={paint.white} />
      <path d={fields.join("")} fill={paint.ink} />
    </Placed>
  );
}

/** A radio signal, struck out. */
export function NoSignal({ colour = paint.ink, cross = paint.red, ...place }: Place & { colour?: Paint; cross?: Paint }) {
  return (
    <Placed {...place}>
      <g fill="none" stroke={colour} strokeWidth={9} strokeLinecap="round">
        <path d="M-16-4A22 22 0 0 1 16-4M-32-20A45 45 0 0 1 32-20" />
      </g>
      <circle cx={0} cy={14} r={8} fill={colour} />
      <path d="M-34 22L34-42" stroke={cross} strokeWidth={10} strokeLinecap="round" fill="none" />
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
export function Bunting({ to, colours, ...place }: Place & { to: readonly [x: number, y: number]; colours: readonly Paint[] }) {
  const count = colours.length;
  const at = (t: number) => [to[0] * t, to[1] * t + 4 * 26 * t * (1 - t)] as const;
  return (
    <Placed {...place}>
      <path d={`M0 0Q${to[0] / 2} ${to[1] / 2 + 52} ${to[0]} ${to[1]}`} fill="none" stroke={paint.ink} strokeWidth={3} />
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
      <path d={`M-17 0V${-height}M17 0V${-height}${rungs}`} fill="none" stroke={colour} strokeWidth={6} strokeLinecap="round" />
    </Placed>
  );
}
