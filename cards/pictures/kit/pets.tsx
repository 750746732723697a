import { type Paint, paint, shadeOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** A dog that sits and looks to the right, 80 × 100; with a harness it guides somebody. */
export function SittingDog({
  colour = paint.cream,
  harness = false,
  ...place
}: Place & { colour?: Paint; harness?: boolean }) {
  const shade = shadeOf(colour);
  return (
    <Placed {...place}>
      <path d="M-34-8Q-60-10-56-40" fill="none" stroke={shade} strokeWidth={9} />
      <path d="M-38 0Q-46-34-16-52L-4-66H22Q26-30 20 0z" fill={colour} />
      <path d="M-38 0Q-42-36-16-36Q6-34 4 0z" fill={shade} />
      <path d="M-2-10H22V0H-2zM-40-6H4V0H-40z" fill={colour} />
      {harness && <path d="M-20-48L22-40M-8-60L-30-98" stroke={paint.ink} strokeWidth={6} fill="none" />}
      <path d="M-10-64Q-14-100 12-102Q30-102 34-86L52-80Q56-66 40-64L24-62Q4-56-10-64z" fill={colour} />
      <path d="M-12-92Q-2-104 6-92Q10-72-4-64Q-18-70-12-92z" fill={shade} />
      <circle cx={51} cy={-79} r={5.5} fill={paint.ink} />
      <circle cx={23} cy={-87} r={3.6} fill={paint.ink} />
      <path d="M50-72Q42-66 34-68" stroke={paint.ink} strokeWidth={3} fill="none" />
    </Placed>
  );
}

/** A cat that sleeps rolled up, 90 × 40, its head to the right. */
export function SleepingCat({ colour = paint.slate, ...place }: Place & { colour?: Paint }) {
  const shade = shadeOf(colour);
  return (
    <Placed {...place}>
      <path d="M-46 0Q-52-40-6-42Q40-44 44-10Q44 0 36 0z" fill={colour} />
      <path d="M12 0Q4-22 14-26L16-38L26-28H38L48-36L48-22Q54-2 34 0z" fill={shade} />
      <path d="M20-14q5 4 9 0M35-14q5 4 9 0" stroke={paint.white} strokeWidth={3} fill="none" />
      <path d="M-40-4Q-20 4 8-6" stroke={shade} strokeWidth={9} fill="none" />
      <path d="M-22-40L-26-26M-8-42L-12-28" stroke={shade} strokeWidth={5} fill="none" />
    </Placed>
  );
}
