import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup } from "../../kit/things.tsx";

const brick = (x: number, y: number) => `M${x} ${y}h30v14h-30z`;
const pier = (x: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => brick(x - 15 + (row % 2) * 4 - 2, 306 - row * 17)).join("");

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 270Q180 190 360 250T650 220V340H0z" fill={paint.mid} />
    <path d="M0 320H650V340H0z" fill={paint.group} />
    <path d="M420 138L350 196M420 138L490 196M420 138V150" stroke={paint.ink} strokeWidth={4} fill="none" />
    <circle cx={420} cy={72} r={64} fill={paint.sign} />
    <path d="M446 20Q484 50 466 104Q450 136 420 136Q472 100 446 20z" fill={paint.ochre} />
    <path d="M410 146L420 134L430 146z" fill={paint.ochre} />
    <path d="M440 52A27 27 0 1 0 440 92M386 66H424M386 79H420" stroke={paint.ink} strokeWidth={8} fill="none" />
    <path d="M346 194H494V262H346z" fill={paint.white} />
    <path d="M460 194H494V262H460z" fill={paint.steel} />
    <path d="M328 198L420 148L512 198z" fill={paint.red} />
    <path d="M428 152L420 148L512 198H470z" fill={paint.wine} />
    <path d="M356 262V212H384V262z" fill={paint.group} />
    <path d="M398 202H476V250H398z" fill={paint.ink} />
    <Person
      bust
      at={[436, 332]}
      scale={0.78}
      flip
      mood="calm"
      skin={5}
      hair="bun"
      hairColour="grey"
      old
      glasses
      top={paint.sign}
      facing={0.6}
      gaze={[0.8, -0.8]}
      limbs={{ nearHand: [-34, -104], farHand: [34, -104] }}
    />
    <path d="M398 250H476V262H398z" fill={paint.white} />
    <path d="M346 274H494V320H346z" fill={paint.deep} />
    <path d="M334 262H506V274H334z" fill={paint.ink} />
    <path d="M392 250H482V262H392z" fill={paint.white} />
    <Cup at={[466, 250]} scale={0.7} colour={paint.red} />
    <path d={pier(366, 3)} fill={paint.red} />
    <path d={pier(474, 2)} fill={paint.red} />
    <g transform="translate(262 150) rotate(-30) scale(1.2)">
      <path d="M40-6L84 4L40 12z" fill={paint.sign} />
      <path d="M-72 8Q-40-20-4-18Q16-34 38-18Q52 0 38 16Q10 42-40 24z" fill={paint.ink} />
      <path d="M2-26Q20-36 38-18L16-10z" fill={paint.red} />
      <circle cx={28} cy={-4} r={9} fill={paint.white} />
      <circle cx={32} cy={-4} r={4.5} fill={paint.ink} />
      <path d="M18-14L38-10" stroke={paint.ink} strokeWidth={5} />
      <path d="M-10-4Q-24-60-56-58Q-68-20-34 16z" fill={paint.night} />
    </g>
    <Person
      at={[566, 334]}
      scale={1}
      flip
      pose="kneel"
      mood="proud"
      skin={3}
      hair="short"
      hairColour="black"
      hat="helmet"
      hatColour={paint.sign}
      wear="vest"
      accent={paint.sign}
      top={paint.night}
      legs={paint.ink}
      facing={0.6}
      limbs={{ farHand: [76, -54], nearHand: [40, -74], holds: "far" }}
      held={<path d="M-10-14H26V4H-10z" fill={paint.red} />}
      other={<path d="M6-8L36-26L30 0z" fill={paint.steel} stroke={paint.ink} strokeWidth={5} />}
    />
    <path
      d="M206 322V308H236V322zM240 322V308H270V322zM274 322V308H304V322zM222 305V291H252V305zM256 305V291H286V305zM238 288V274H268V288z"
      fill={paint.red}
    />
    <Person
      at={[100, 334]}
      scale={1.04}
      mood="happy"
      skin={4}
      hat="headscarf"
      hatColour={paint.group}
      wear="coat"
      top={paint.cream}
      accent={paint.sign}
      legs={paint.ink}
      facing={0.5}
      gaze={[1, -0.5]}
      limbs={{ farHand: [44, -84], nearHand: [-44, -84] }}
    />
    <path d="M50 234H152V316H50z" fill={paint.white} />
    <path d="M50 226H152V248H50z" fill={paint.red} />
    <path
      d="M62 258h12v10h-12zM84 258h12v10h-12zM106 258h12v10h-12zM128 258h12v10h-12zM62 276h12v10h-12zM84 276h12v10h-12zM62 294h12v10h-12zM84 294h12v10h-12zM106 294h12v10h-12zM128 294h12v10h-12z"
      fill={paint.steel}
    />
    <circle cx={122} cy={281} r={13} fill="none" stroke={paint.red} strokeWidth={6} />
    <circle cx={52} cy={250} r={11} fill={skinOf(4).base} />
    <circle cx={148} cy={250} r={11} fill={skinOf(4).base} />
  </Picture>
);
