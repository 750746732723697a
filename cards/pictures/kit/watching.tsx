import { type Paint, paint } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";

/** An eye that watches, its ball 100 wide about the origin; `lid` from 0 (wide open) to 1 (shut). */
export function Eye({
  gaze = [0, 0],
  iris = paint.group,
  lid = 0,
  lidColour = paint.slate,
  ...place
}: Place & { gaze?: readonly [x: number, y: number]; iris?: Paint; lid?: number; lidColour?: Paint }) {
  const [x, y] = [gaze[0] * 22, gaze[1] * 22];
  const edge = -50 + lid * 100;
  const half = Math.sqrt(Math.max(0, 2500 - edge * edge));
  return (
    <Placed {...place}>
      <circle cx={0} cy={0} r={50} fill={paint.white} />
      <circle cx={x} cy={y} r={27} fill={iris} />
      <circle cx={x * 1.1} cy={y * 1.1} r={15} fill={paint.ink} />
      <circle cx={x * 1.1 + 7} cy={y * 1.1 - 8} r={5} fill={paint.white} />
      {lid > 0 && <path d={`M${-half} ${edge}A50 50 0 ${lid > 0.5 ? 1 : 0} 1 ${half} ${edge}z`} fill={lidColour} />}
    </Placed>
  );
}
