import { Pigeon } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

/** Chairs from the front in a row, each 46 × 76 at scale 1. */
function Row({ y, scale, from, count }: { y: number; scale: number; from: number; count: number }) {
  const places = Array.from({ length: count }, (_, index) => from + index * 62 * scale);
  return (
    <g>
      {places.map((x) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${scale})`}>
          <path d="M-18 0V-30M18 0V-30" stroke={paint.ink} strokeWidth={6} />
          <rect x={-22} y={-78} width={44} height={42} rx={8} fill={paint.group} />
          <rect x={-25} y={-36} width={50} height={15} rx={7} fill={paint.deep} />
        </g>
      ))}
    </g>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 168H440V340H0z" fill={paint.cream} />
    <path d="M440 0H650V300H440z" fill={paint.mid} />
    <path d="M440 292H650V340H440z" fill={paint.slate} />
    <Row y={190} scale={0.68} from={48} count={6} />
    <Row y={246} scale={0.88} from={38} count={5} />
    <Row y={322} scale={1.14} from={44} count={4} />
    <Pigeon at={[120, 282]} scale={0.78} />
    <path d="M376 24H392V322H376z" fill={paint.steel} />
    <path d="M388 18H520V328H388z" fill={paint.white} />
    <path d="M406 46H500M406 66H470M406 276H500M406 296H452" stroke={paint.steel} strokeWidth={8} />
    <path d="M486 286h16v16h-16z" fill="none" stroke={paint.ink} strokeWidth={5} />
    <path
      d="M400 98H508V252H400zM418 118H490V232H418V150M436 212V138H472V212H454V160"
      fill="none"
      stroke={paint.ink}
      strokeWidth={8}
    />
    <Person
      at={[324, 334]}
      scale={1.02}
      mood="surprised"
      skin={4}
      hair="ponytail"
      hairColour="black"
      wear="coat"
      top={paint.white}
      accent={paint.steel}
      legs={paint.night}
      facing={0.8}
      gaze={[1, 0]}
      limbs={{ lean: 6, farHand: [58, -134], nearHand: [-30, -92], holds: "far" }}
      held={<circle cx={4} cy={0} r={12} fill={paint.red} />}
    />
    <path d="M316 152Q312 202 340 204Q366 206 382 198" fill="none" stroke={paint.red} strokeWidth={5} />
    <Person
      at={[594, 336]}
      scale={1.04}
      flip
      mood="lost"
      skin={3}
      hair="short"
      hairColour="black"
      beard="stubble"
      top={paint.sign}
      legs={paint.ink}
      facing={0.7}
      gaze={[1, -0.2]}
      limbs={{ farHand: [46, -104], nearHand: [18, -150], nearElbow: 1 }}
    />
    <Person
      at={[536, 338]}
      scale={0.78}
      flip
      body="child"
      mood="sad"
      skin={3}
      hair="long"
      hairColour="black"
      wear="dress"
      top={paint.red}
      facing={0.6}
      gaze={[0.9, -0.4]}
      limbs={{ farHand: [44, -142], nearHand: [8, -92], nearElbow: -1, holds: "far" }}
    />
  </Picture>
);
