import { Phone } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup, Ladder } from "../../kit/things.tsx";
import { Wheel } from "../../kit/vehicles.tsx";

const swatch = (
  <g>
    <rect x={-36} y={-118} width={72} height={104} rx={5} fill={paint.ink} />
    <rect x={-31} y={-113} width={62} height={94} rx={2} fill={paint.cream} />
    <path d="M-19-46V-76H19V-46zM-25-73L0-95L25-73z" fill={paint.deep} />
    <path d="M-5-46v-14h10v14z" fill={paint.cream} />
  </g>
);

const confetti: readonly (readonly [x: number, y: number, turn: number, colour: string])[] = [
  [164, 226, 20, paint.red],
  [146, 208, 60, paint.sign],
  [178, 204, 10, paint.sign],
  [162, 184, 45, paint.white],
  [192, 178, 30, paint.red],
  [170, 158, 75, paint.white],
  [192, 146, 70, paint.sign],
  [92, 150, 40, paint.red],
  [78, 176, 15, paint.white],
  [84, 206, 50, paint.sign],
];

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 276H650V340H0z" fill={paint.group} />
    <path d="M230 284V96H650V284z" fill={paint.cream} />
    <path d="M206 98L244 20H650V98z" fill={paint.deep} />
    <path d="M522 124H568V216L559 204L550 214L541 202L532 212L522 204z" fill={paint.white} />
    <g transform="translate(64 284)">
      <path d="M-52-18H62V-46H-52z" fill={paint.sign} />
      <path d="M-52-46V-84H-14L-4-46z" fill={paint.sign} />
      <path d="M-44-76H-22L-15-54H-44z" fill={paint.ink} />
      <path d="M44-48L-40-128" stroke={paint.ink} strokeWidth={16} fill="none" />
      <path d="M44-48L-40-128" stroke={paint.sign} strokeWidth={9} fill="none" />
      <path d="M-40-126V-104q8 6 0 12" stroke={paint.ink} strokeWidth={4} fill="none" />
      <Wheel at={[-30, -14]} r={16} />
      <Wheel at={[36, -14]} r={16} />
    </g>
    <path d="M432 140H510V214H432z" fill={paint.night} />
    <Person
      bust
      at={[474, 264]}
      scale={0.56}
      mood="sly"
      skin={4}
      hair="afro"
      hairColour="black"
      top={paint.sign}
      facing={-0.5}
      gaze={[-1, 0.4]}
      limbs={{ farHand: [16, -104], nearHand: [-36, -122], nearElbow: 1 }}
      held={<Cup at={[0, 6]} scale={0.9} />}
    />
    <path d="M426 206H516V216H426z" fill={paint.white} />
    <path d="M430 284V226H512V284z" fill={paint.deep} />
    <path d="M424 252H518V264H424z" fill={paint.red} />
    <path d="M471 258L446 242V274zM471 258L496 242V274z" fill={paint.red} />
    <circle cx={471} cy={258} r={8} fill={paint.wine} />
    <Ladder at={[594, 322]} height={150} turn={3} />
    <Person
      at={[596, 288]}
      scale={0.84}
      flip
      mood="happy"
      skin={1}
      hair="short"
      hairColour="red"
      beard="stubble"
      hat="cap"
      hatColour={paint.red}
      wear="apron"
      top={paint.white}
      accent={paint.night}
      legs={paint.white}
      facing={0.6}
      gaze={[1, 0.7]}
      limbs={{
        farHand: [54, -136],
        nearHand: [24, -106],
        nearElbow: -1,
        holds: "far",
        nearFoot: [-2, 0],
        farFoot: [18, -26],
      }}
      held={
        <g>
          <path d="M0 8V-22" stroke={paint.ink} strokeWidth={6} fill="none" />
          <rect x={-24} y={-42} width={48} height={22} rx={8} fill={paint.cream} />
        </g>
      }
    />
    <Person
      at={[128, 372]}
      scale={1.12}
      mood="laughing"
      skin={2}
      hair="bob"
      hairColour="black"
      glasses
      top={paint.white}
      legs={paint.ink}
      facing={0.5}
      limbs={{ nearHand: [30, -104], nearElbow: -1, farHand: [30, -96] }}
      held={<Phone scale={1.1} turn={10} at={[0, -8]} />}
    />
    {confetti.map(([x, y, turn, colour]) => (
      <rect
        key={`${x} ${y}`}
        x={-6}
        y={-4}
        width={12}
        height={8}
        fill={colour}
        transform={`translate(${x} ${y}) rotate(${turn})`}
      />
    ))}
    <Person
      at={[216, 374]}
      scale={1.14}
      mood="worried"
      skin={3}
      hair="tufts"
      hairColour="grey"
      old
      beard="moustache"
      wear="vest"
      top={paint.red}
      accent={paint.night}
      facing={0.7}
      gaze={[1, -0.1]}
      limbs={{ farHand: [92, -90], nearHand: [-22, -92], nearElbow: 1, holds: "far" }}
      held={
        <g transform="scale(.92)">
          <g transform="translate(-40 16) rotate(-20)">{swatch}</g>
          <g transform="translate(2 8)">{swatch}</g>
          <g transform="translate(44 18) rotate(20)">{swatch}</g>
        </g>
      }
    />
  </Picture>
);
