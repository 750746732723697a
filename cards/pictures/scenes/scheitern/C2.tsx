import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Gables } from "../../kit/street.tsx";
import { Van } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Gables
      at={[0, 262]}
      houses={[
        [96, 84, paint.mid],
        [88, 106, paint.cream],
        [104, 80, paint.mid],
      ]}
    />
    <Gables at={[530, 262]} houses={[[120, 60, paint.mid]]} />
    <path d="M0 258H650V340H0z" fill={paint.steel} />
    <Workshop />
    <Hand />
    <Van at={[588, 330]} scale={0.94} colour={paint.sign} />
    <g transform="translate(508 272) rotate(-24)">
      <path d="M-20-18H20V18H-20z" fill={paint.ochre} />
      <path d="M-4-18H4V18H-4z" fill={paint.cream} />
    </g>
    <Person
      bust
      at={[92, 410]}
      scale={1.2}
      mood="angry"
      skin={1}
      hair="short"
      hairColour="red"
      hat="cap"
      hatColour={paint.night}
      top={paint.red}
      facing={0.7}
      gaze={[0.9, -1]}
      limbs={{ nod: -10, nearHand: [-24, -92], farHand: [40, -110], nearElbow: -1, farElbow: 1 }}
    />
    <Person
      bust
      at={[210, 412]}
      scale={1.24}
      mood="worried"
      skin={4}
      hair="bun"
      hairColour="black"
      wear="apron"
      top={paint.white}
      accent={paint.group}
      facing={0.7}
      gaze={[0.9, -1]}
      limbs={{ nod: -10, farHand: [66, -138], nearHand: [36, -90], nearElbow: -1 }}
      other={<Saw />}
    />
  </Picture>
);

function Saw() {
  return (
    <g transform="rotate(104)">
      <path d="M-8-12L-82 4L-82 14L-8 16z" fill={paint.slate} />
      <path d="M-12-12H10Q16 4 8 18H-12z" fill={paint.ochre} />
    </g>
  );
}

/** A house whose roof and walls give way under the thumb. */
function Workshop() {
  return (
    <g transform="translate(420 330)">
      <path d="M-64 0L-80-58H80L64 0z" fill={paint.white} />
      <path d="M-108-50L-70-96L-30-92L-22-66H24L32-92L72-100L110-50z" fill={paint.wine} />
      <path d="M-22 0V-40H18V0z" fill={paint.ink} />
      <path d="M32-40H62V-18H32zM-60-40H-36V-18H-60z" fill={paint.sign} />
      <path d="M-70-58L-60-34L-66-24L-58 0M50-58L56-44L48-30" stroke={paint.ink} strokeWidth={4} fill="none" />
      <path d="M96-112L118-130" stroke={paint.ink} strokeWidth={6} fill="none" />
    </g>
  );
}

/** A fist larger than a house, thumb down. */
function Hand() {
  return (
    <g>
      <path d="M500 62H650V168H500z" fill={paint.ink} />
      <path d="M486 54H518V176H486z" fill={paint.white} />
      <path
        d="M488 66H404V196Q404 214 400 232Q398 268 424 268Q450 268 452 236Q454 206 470 190Q488 178 488 164z"
        fill={paint.red}
      />
      <path
        d="M448 240Q452 204 470 190Q488 178 488 164V140Q470 172 446 184Q436 196 436 236Q436 262 424 268Q446 268 448 240z"
        fill={paint.wine}
      />
      <path d="M410 246Q412 236 424 236Q432 238 432 250Q430 262 422 262Q410 260 410 246z" fill={paint.white} />
      {[50, 83, 116, 149].map((y, index) => (
        <rect
          key={y}
          x={[346, 338, 342, 356][index]}
          y={y}
          width={[96, 104, 98, 80][index]}
          height={34}
          rx={17}
          fill={paint.red}
        />
      ))}
      <path d="M362 84H430M356 117H430M364 150H424M380 183H420" stroke={paint.wine} strokeWidth={5} fill="none" />
    </g>
  );
}
