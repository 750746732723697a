import { type Paint, paint, shadeOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

type RobotMood = "happy" | "pleading" | "surprised" | "peeking";

const line = { fill: "none", stroke: paint.sign, strokeWidth: 6 } as const;

/** The eyes and mouth on a screen, 100 × 60 about its middle. */
export function RobotFace({ mood = "happy", ...place }: Place & { mood?: RobotMood }) {
  return (
    <Placed {...place}>
      <rect x={-50} y={-30} width={100} height={60} rx={18} fill={paint.ink} />
      {mood === "happy" && <path d="M-30-4q8-12 16 0M14-4q8-12 16 0M-14 12Q0 22 14 12" {...line} />}
      {mood === "peeking" && (
        <>
          <path d="M-32-4q9 8 18 0M-10 13Q4 20 16 10" {...line} />
          <circle cx={22} cy={-5} r={11} fill={paint.sign} />
          <circle cx={24} cy={-10} r={5} fill={paint.ink} />
        </>
      )}
      {mood === "pleading" && (
        <>
          <path d="M-12 18Q0 10 12 18M-38-18L-22-24M22-24L38-18" {...line} strokeWidth={5} />
          <circle cx={-22} cy={-2} r={13} fill={paint.sign} />
          <circle cx={22} cy={-2} r={13} fill={paint.sign} />
          <circle cx={-17} cy={-6} r={6} fill={paint.ink} />
          <circle cx={27} cy={-6} r={6} fill={paint.ink} />
        </>
      )}
      {mood === "surprised" && (
        <>
          <circle cx={-20} cy={-6} r={12} fill={paint.sign} />
          <circle cx={20} cy={-6} r={12} fill={paint.sign} />
          <circle cx={-16} cy={-8} r={5} fill={paint.ink} />
          <circle cx={24} cy={-8} r={5} fill={paint.ink} />
          <circle cx={0} cy={17} r={6} fill={paint.sign} />
        </>
      )}
    </Placed>
  );
}

/** The head of a robot with its aerial, 140 × 90 about its middle. */
export function RobotHead({
  shell = paint.white,
  mood = "happy",
  ...place
}: Place & { shell?: Paint; mood?: RobotMood }) {
  return (
    <Placed {...place}>
      <path d="M0-44V-66" stroke={paint.ink} strokeWidth={6} fill="none" />
      <circle cx={0} cy={-70} r={9} fill={paint.red} />
      <rect x={-72} y={-18} width={144} height={36} rx={10} fill={shadeOf(shell)} />
      <rect x={-62} y={-46} width={124} height={90} rx={26} fill={shell} />
      <RobotFace mood={mood} at={[0, 1]} />
    </Placed>
  );
}
