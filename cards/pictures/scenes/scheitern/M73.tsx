import { Hen } from "../../kit/birds.tsx";
import { Sofa } from "../../kit/furniture.tsx";
import { Hill } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Cup } from "../../kit/things.tsx";
import { Wheel } from "../../kit/vehicles.tsx";

/** The knob at the end of every wagon, and the socket at the beginning of the next; they meet at the origin. */
function Knob({ ...place }: Place) {
  return (
    <Placed {...place}>
      <path d="M-40 0H-20" stroke={paint.ink} strokeWidth={9} />
      <rect x={-24} y={-20} width={22} height={40} rx={4} fill={paint.red} />
      <circle cx={4} cy={0} r={10} fill={paint.red} />
    </Placed>
  );
}

function Socket({ ...place }: Place) {
  return (
    <Placed {...place}>
      <path d="M22 0H40" stroke={paint.ink} strokeWidth={9} />
      <path d="M2-20H20Q24-20 24-16V16Q24 20 20 20H2V9A12 12 0 0 0 2-9z" fill={paint.white} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={430} cy={110} r={60} fill={paint.white} />
    <Hill at={[140, 290]} width={560} height={130} colour={paint.mid} />
    <Hill at={[560, 290]} width={460} height={90} colour={paint.mid} />
    <path d="M0 262H650V350H0z" fill={paint.group} />
    <path d="M0 328H650" stroke={paint.steel} strokeWidth={7} />
    <path d="M0 336H650" stroke={paint.ink} strokeWidth={12} strokeDasharray="20 14" strokeLinecap="butt" />
    <Person
      bust
      at={[78, 318]}
      scale={0.94}
      mood="happy"
      skin={4}
      body="child"
      hair="curls"
      hairColour="black"
      hat="cap"
      hatColour={paint.night}
      gaze={[1, 0]}
      top={paint.sign}
      facing={0.6}
      limbs={{ farHand: [56, -172], farElbow: -1, nearHand: [-20, -80] }}
    />
    <path d="M98 150L126 148" stroke={paint.ochre} strokeWidth={13} strokeLinecap="butt" />
    <path d="M124 148L158 145" stroke={paint.ink} strokeWidth={19} strokeLinecap="butt" />
    <circle cx={130} cy={158} r={10} fill={skinOf(4).base} />
    <path d="M-10 238H150Q142 290 118 296H-10z" fill={paint.white} />
    <path d="M-10 252H147L144 264H-10z" fill={paint.deep} />
    <Wheel at={[40, 308]} r={20} />
    <Wheel at={[106, 308]} r={20} />
    <Socket at={[178, 292]} />
    <Knob at={[178, 292]} />
    <Sofa at={[290, 300]} scale={0.78} colour={paint.cream} />
    <path d="M200 290H384V302H200z" fill={paint.ink} />
    <Wheel at={[234, 312]} r={16} />
    <Wheel at={[348, 312]} r={16} />
    <Person
      at={[280, 308]}
      scale={0.92}
      pose="sit"
      mood="happy"
      skin={1}
      old
      hair="bun"
      hairColour="white"
      wear="dress"
      top={paint.red}
      facing={0.4}
      gaze={[0.9, 0.3]}
      limbs={{ nearFoot: [16, -4], farFoot: [30, -4], farHand: [40, -98], nearHand: [24, -62], holds: "far" }}
      held={<Cup at={[8, 6]} />}
    />
    <path d="M500 286V190L562 150L626 190V286z" fill={paint.ochre} />
    <path d="M486 196L562 142L640 196" stroke={paint.red} strokeWidth={14} fill="none" />
    <path d="M528 206H600V262H528z" fill={paint.ink} />
    <Hen at={[558, 262]} scale={1.05} />
    <path d="M492 282H632V296H492z" fill={paint.ink} />
    <Wheel at={[526, 310]} r={18} />
    <Wheel at={[606, 310]} r={18} />
    <path d="M566 202L570 190H592L594 202L602 206H566z" fill={paint.night} />
    <path d="M384 292H440" stroke={paint.ink} strokeWidth={9} />
    <Person
      at={[424, 332]}
      scale={0.96}
      pose="kneel"
      mood="laughing"
      skin={3}
      hat="helmet"
      hatColour={paint.white}
      hair="ponytail"
      hairColour="black"
      wear="vest"
      top={paint.night}
      accent={paint.sign}
      legs={paint.ink}
      facing={0.6}
      limbs={{ farHand: [46, -72], nearHand: [22, -58], lean: 14 }}
    />
    <Socket at={[474, 292]} />
    <Knob at={[462, 292]} />
    <circle cx={446} cy={276} r={10} fill={skinOf(3).base} />
  </Picture>
);
