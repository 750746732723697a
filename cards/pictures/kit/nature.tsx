import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** The round back of a hill above the ground at its middle. */
export function Hill({
  width,
  height,
  colour = paint.mid,
  ...place
}: Place & { width: number; height: number; colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d={`M${-width / 2} 0Q${-width / 4} ${-height} 0 ${-height}T${width / 2} 0z`} fill={colour} />
    </Placed>
  );
}

/** A round tree, 150 high. */
export function Tree({ colour = paint.group, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-6 0L-4-70H4L6 0z" fill={paint.ink} />
      <path d="M0-150Q42-150 42-100Q42-56 0-56Q-42-56-42-100Q-42-150 0-150z" fill={colour} />
    </Placed>
  );
}

/** A cloud, 120 × 50. */
export function Cloud({ colour = paint.white, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-44 20A22 22 0 0 1-40-22A32 32 0 0 1 18-26A24 24 0 0 1 46 20z" fill={colour} />
    </Placed>
  );
}

/** A pigeon that looks to the right, 70 high, on its feet. */
export function Pigeon({ colour = paint.slate, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-4-12L-8 0H4M12-12L10 0H22" fill="none" stroke={paint.red} strokeWidth={5} />
      <path d="M-62-18L-30-34Q-18-54 4-52Q12-82 32-82Q52-80 48-58Q46-10 10-10Q-20-8-62-18z" fill={colour} />
      <path d="M-44-20Q-16-52 12-40Q6-16-44-20z" fill={paint.ink} />
      <path d="M16-54Q32-40 47-52L48-60Q32-50 19-62z" fill={paint.group} />
      <circle cx={36} cy={-68} r={7} fill={paint.white} />
      <circle cx={37} cy={-70} r={3.5} fill={paint.ink} />
      <path d="M47-70L62-64L48-60z" fill={paint.sign} />
    </Placed>
  );
}

/** A sunflower of `height`. */
export function Sunflower({ height = 110, ...place }: Place & { height?: number }) {
  const petals = Array.from({ length: 10 }, (_, index) => (index * Math.PI) / 5);
  return (
    <Placed {...place}>
      <path
        d={`M0 0V${-height}M0 ${-height * 0.3}q18-4 24-22q-22 2-24 22zM0 ${-height * 0.5}q-18-4-24-22q22 2 24 22z`}
        fill={paint.deep}
        stroke={paint.deep}
        strokeWidth={5}
      />
      {petals.map((angle) => (
        <circle key={angle} cx={Math.cos(angle) * 20} cy={-height + Math.sin(angle) * 20} r={9} fill={paint.sign} />
      ))}
      <circle cx={0} cy={-height} r={15} fill={paint.ink} />
    </Placed>
  );
}

/** A duck on the water that looks to the right, 60 wide. */
export function Duck({ colour = paint.sign, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-34-18Q-20-12-6-22Q-4-46 14-46Q30-44 26-26Q32-4 6 0H-14Q-32-2-34-18z" fill={colour} />
      <path d="M28-34L42-30L28-26z" fill={paint.red} />
      <circle cx={17} cy={-35} r={3.5} fill={paint.ink} />
    </Placed>
  );
}
