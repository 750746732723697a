import { Counter } from "../../kit/furniture.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clock } from "../../kit/things.tsx";

/** A leaf with notches, its stalk at the origin, its tip 110 above. */
function Leaf({ at, turn, scale = 1, colour }: { at: string; turn: number; scale?: number; colour: string }) {
  return (
    <g transform={`translate(${at}) rotate(${turn}) scale(${scale})`}>
      <path
        d="M0 0L-34-26L-18-34L-44-40L-46-62L-18-58L-38-80L0-114L38-80L18-58L46-62L44-40L18-34L34-26z"
        fill={colour}
      />
      <path d="M0 10V-92" stroke={paint.tint} strokeWidth={3.5} />
    </g>
  );
}

export const picture = (
  <Picture ground={paint.cream}>
    <path d="M0 262H650V340H0z" fill={paint.mid} />
    <path d="M0 254H650V264H0z" fill={paint.white} />
    <Clock at={[440, 78]} scale={0.86} hour={11} minute={55} />
    <path d="M548 40H650V220H548z" fill={paint.ink} />
    <Person
      bust
      at={[606, 300]}
      scale={0.96}
      flip
      mood="tired"
      skin={3}
      hair="side"
      hairColour="black"
      top={paint.white}
      facing={0.5}
      limbs={{ nearHand: [30, -92], farHand: [40, -96] }}
    />
    <Counter at={[610, 340]} width={150} height={122} front={paint.group} top={paint.white} />
    <Leaf at="92 250" turn={-56} scale={1.15} colour={paint.deep} />
    <Leaf at="176 250" turn={50} scale={1.1} colour={paint.deep} />
    <Person
      bust
      at={[132, 372]}
      scale={1.06}
      mood="happy"
      skin={2}
      hair="short"
      hairColour="chestnut"
      top={paint.group}
      facing={0.6}
      limbs={{ nearHand: [-22, -56], farHand: [22, -56] }}
    />
    <path d="M100 264L94 220L112 190M182 264L202 222L196 194" fill="none" stroke={paint.group} strokeWidth={20} />
    <g transform="translate(152 173)">
      <path d="M-34-14H34V14H-34z" fill={paint.ink} />
      <circle cx={-16} cy={0} r={22} fill={paint.ink} />
      <circle cx={24} cy={0} r={22} fill={paint.ink} />
      <circle cx={-16} cy={0} r={16} fill={paint.white} />
      <circle cx={24} cy={0} r={16} fill={paint.white} />
      <circle cx={-10} cy={1} r={9} fill={paint.ink} />
      <circle cx={30} cy={1} r={9} fill={paint.ink} />
      <path d="M-44-4q10-8 16 2M-46 4q10-6 16 4M48-4q8-4 10 4" stroke={skinOf(2).base} strokeWidth={9} fill="none" />
    </g>
    <Leaf at="104 282" turn={-84} scale={1.05} colour={paint.group} />
    <Leaf at="96 258" turn={-30} scale={0.8} colour={paint.group} />
    <Leaf at="168 268" turn={74} scale={1.02} colour={paint.group} />
    <Leaf at="120 158" turn={-34} scale={0.5} colour={paint.group} />
    <Leaf at="140 156" turn={30} scale={0.46} colour={paint.deep} />
    <path d="M76 276H194L182 340H88z" fill={paint.red} />
    <path d="M70 268H200V288H70z" fill={paint.wine} />
    <Person
      at={[286, 332]}
      scale={0.72}
      flip
      body="child"
      pose="point"
      mood="surprised"
      skin={4}
      hair="spikes"
      hairColour="black"
      top={paint.sign}
      legs={paint.night}
      facing={0.6}
      limbs={{ farHand: [76, -128] }}
    />
    <path d="M424 224Q446 316 408 322H200" fill="none" stroke={paint.red} strokeWidth={20} strokeLinecap="butt" />
    <path
      d="M424 224Q446 316 408 322H200"
      fill="none"
      stroke={paint.white}
      strokeWidth={20}
      strokeDasharray="12 24"
      strokeLinecap="butt"
    />
    <Person
      at={[380, 326]}
      scale={0.98}
      mood="bored"
      skin={1}
      hair="bun"
      hairColour="grey"
      old
      glasses
      wear="coat"
      top={paint.night}
      accent={paint.ink}
      facing={0.5}
      gaze={[0.5, 0.8]}
      limbs={{ farHand: [46, -112], nearHand: [30, -112], nearElbow: -1, holds: "far" }}
      held={
        <g>
          <path d="M-34-22L18 8M22-24L-26 10" stroke={paint.sign} strokeWidth={5} />
          <path d="M-18-4H14V32H-18z" fill={paint.red} />
        </g>
      }
    />
    <Person
      at={[486, 330]}
      scale={0.98}
      body="round"
      pose="sit"
      mood="proud"
      skin={5}
      hair="short"
      hairColour="grey"
      beard="full"
      top={paint.white}
      wear="vest"
      accent={paint.group}
      legs={paint.night}
      facing={0.3}
      limbs={{ nod: 12, nearHand: [22, -62], farHand: [30, -62] }}
      behind={<path d="M-44-46H22M-36-44L16 0M16-44L-36 0" stroke={paint.ink} strokeWidth={7} fill="none" />}
    />
  </Picture>
);
