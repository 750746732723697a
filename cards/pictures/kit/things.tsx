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
