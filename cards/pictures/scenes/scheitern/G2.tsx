import { Pigeon } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Bunting } from "../../kit/things.tsx";

/** Goggles for a world inside a computer, 56 × 34 about their middle. */
function Goggles(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-26-6H26V4H-26z" fill={paint.slate} />
      <rect x={-20} y={-17} width={50} height={34} rx={10} fill={paint.white} />
      <rect x={-2} y={-11} width={32} height={22} rx={7} fill={paint.ink} />
      <path d="M8-5L16-5" stroke={paint.sign} strokeWidth={5} />
    </Placed>
  );
}

const middle = [466, 152] as const;
const radius = 112;
const wheel = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => ((index + 0.5) * 2 * Math.PI) / 9);
const rim = (angle: number) => [middle[0] + Math.cos(angle) * radius, middle[1] + Math.sin(angle) * radius] as const;

const pixels = [
  [0, -1],
  [0, 0],
  [1, 0],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [2, 0],
  [3, 0],
  [5, 0],
  [4, 0],
  [5, -1],
  [3, -2],
  [4, -4],
  [6, -2],
] as const;

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M466 152L408 310M466 152L524 310" stroke={paint.group} strokeWidth={15} fill="none" />
    <g stroke={paint.mid} fill="none">
      <path d={wheel.map((angle) => `M466 152L${rim(angle).join(" ")}`).join("")} strokeWidth={4} />
      <circle cx={466} cy={152} r={radius} strokeWidth={7} />
    </g>
    <circle cx={466} cy={152} r={15} fill={paint.sign} />
    {wheel.map((angle) => (
      <Goggles key={angle} at={[rim(angle)[0], rim(angle)[1] + 10]} scale={0.9} />
    ))}
    <Bunting at={[-6, 136]} to={[130, -10]} colours={[paint.red, paint.sign, paint.white, paint.mid]} />
    <Person
      bust
      at={[168, 520]}
      scale={1.8}
      mood="laughing"
      skin={3}
      hair="bun"
      hairColour="chestnut"
      top={paint.sign}
      wear="vest"
      accent={paint.red}
      facing={0.9}
      limbs={{ farHand: [64, -136], nearHand: [26, -112], nearElbow: -1, holds: "far" }}
      held={<path d="M0 12V-12M-8-34V-20Q0-10 8-20V-34M0-34V-12" stroke={paint.white} strokeWidth={4.5} fill="none" />}
    />
    <Goggles at={[184, 188]} scale={1.5} />
    <path d={pixels.map(([x, y]) => `M${250 + x * 15} ${206 + y * 15}h14v14h-14z`).join("")} fill={paint.red} />
    <path d="M0 306H650V340H0z" fill={paint.ochre} />
    <path d="M0 298H650V312H0z" fill={paint.sign} />
    <ellipse cx={540} cy={299} rx={54} ry={8} fill={paint.white} />
    <path d="M548 172Q580 214 546 262" stroke={paint.red} strokeWidth={22} fill="none" />
    <path d="M555 190l14-5M559 212h14M554 236l13 5" stroke={paint.ink} strokeWidth={4} />
    <Pigeon at={[464, 300]} scale={1.25} colour={paint.steel} />
  </Picture>
);
