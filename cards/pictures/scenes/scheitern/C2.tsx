import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Gables } from "../../kit/street.tsx";
import { Van } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Gables
      at={[0, 266]}
      houses={[
        [96, 74, paint.mid],
        [88, 96, paint.cream],
        [104, 70, paint.mid],
      ]}
    />
    <Gables
      at={[472, 266]}
      houses={[
        [90, 70, paint.mid],
        [98, 92, paint.cream],
      ]}
    />
    <path d="M0 262H650V340H0z" fill={paint.steel} />
    <Workshop />
    <Thumb />
    <Van at={[584, 316]} scale={1.06} colour={paint.sign} />
    <g transform="translate(490 262) rotate(-24)">
      <path d="M-24-22H24V22H-24z" fill={paint.ochre} />
      <path d="M-5-22H5V22H-5z" fill={paint.cream} />
    </g>
    <Person
      at={[96, 334]}
      scale={0.94}
      mood="angry"
      skin={5}
      hair="short"
      hairColour="black"
      hat="cap"
      hatColour={paint.red}
      top={paint.night}
      legs={paint.slate}
      facing={0.7}
      gaze={[0.9, -1]}
      limbs={{ nod: -10, nearHand: [-24, -92], farHand: [24, -92], nearElbow: -1, farElbow: 1 }}
    />
    <Person
      at={[226, 332]}
      scale={1.04}
      mood="lost"
      skin={3}
      hair="bun"
      hairColour="black"
      wear="apron"
      top={paint.white}
      accent={paint.group}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.8, -1]}
      limbs={{ nod: -10, farHand: [56, -138], nearHand: [-42, -92] }}
      held={<Saw />}
    />
  </Picture>
);

function Saw() {
  return (
    <g transform="rotate(-64)">
      <path d="M-8-12L-92 4L-92 14L-8 16z" fill={paint.slate} />
      <path d="M-12-12H10Q16 4 8 18H-12z" fill={paint.ochre} />
    </g>
  );
}

/** A house whose roof gives way under the thumb. */
function Workshop() {
  return (
    <g transform="translate(400 322) scale(0.9)">
      <path d="M-76 0L-84-66H84L76 0z" fill={paint.white} />
      <path d="M-110-58L-66-108L-24-104L-14-80H20L30-104L70-112L112-58z" fill={paint.wine} />
      <path d="M-24 0V-46H16V0z" fill={paint.ink} />
      <path d="M34-46H64V-22H34zM-64-46H-38V-22H-64z" fill={paint.sign} />
    </g>
  );
}

/** A hand larger than a house, whose thumb points down. */
function Thumb() {
  return (
    <g>
      <path d="M452 34H650V140H452z" fill={paint.ink} />
      <path d="M440 30H472V146H440z" fill={paint.white} />
      <path d="M378 140V222Q380 250 402 250Q424 250 426 222V140z" fill={paint.wine} />
      <path d="M362 34H442V144Q430 158 416 168H396Q378 164 372 150L356 144z" fill={paint.red} />
      <path d="M378 150V222Q378 250 400 250Q422 250 422 222V140z" fill={paint.red} />
      {[34, 62, 90, 118].map((y, index) => (
        <rect key={y} x={index % 3 === 0 ? 322 : 314} y={y} width={84} height={27} rx={13} fill={paint.red} />
      ))}
      <path d="M330 61.500H388M324 89.500H390M330 117.500H388" stroke={paint.wine} strokeWidth={4} fill="none" />
    </g>
  );
}
