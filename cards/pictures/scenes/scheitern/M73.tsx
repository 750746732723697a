import { Hen } from "../../kit/birds.tsx";
import { Hill } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Cup } from "../../kit/things.tsx";
import { Wheel } from "../../kit/vehicles.tsx";

/** The knob at the end of every wagon, and the socket at the beginning of the next: 60 × 70; they meet at the origin. */
function Knob(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-60-35H-14V-11H0V11H-14V35H-60z" fill={paint.red} />
      <circle cx={12} cy={0} r={21} fill={paint.red} />
    </Placed>
  );
}

function Socket(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-12-35H60V35H-12z" fill={paint.white} />
      <path d="M-14 0H12" stroke={paint.ink} strokeWidth={28} strokeLinecap="butt" />
      <circle cx={12} cy={0} r={25} fill={paint.ink} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={440} cy={90} r={60} fill={paint.white} />
    <Hill at={[140, 290]} width={560} height={130} colour={paint.mid} />
    <Hill at={[560, 290]} width={460} height={90} colour={paint.mid} />
    <path d="M0 262H650V350H0z" fill={paint.group} />
    <path d="M0 336H650" stroke={paint.ink} strokeWidth={14} strokeDasharray="22 15" strokeLinecap="butt" />
    <path d="M0 326H650" stroke={paint.steel} strokeWidth={7} />
    <Boat />
    <Socket at={[186, 278]} />
    <Knob at={[186, 278]} />
    <Armchair />
    <Person
      bust
      at={[460, 366]}
      scale={1.06}
      mood="laughing"
      skin={3}
      hat="helmet"
      hatColour={paint.sign}
      hair="ponytail"
      hairColour="black"
      wear="vest"
      top={paint.night}
      accent={paint.red}
      facing={0.2}
      limbs={{ nod: 4, nearHand: [-62, -116], farHand: [56, -116], nearElbow: 1, farElbow: -1 }}
    />
    <Coop />
    <Socket at={[466, 278]} />
    <Knob at={[430, 278]} />
    <path d="M386 244H406M506 244H526" stroke={skinOf(3).base} strokeWidth={19} />
  </Picture>
);

function Boat() {
  return (
    <g>
      <Person
        bust
        at={[84, 342]}
        scale={0.92}
        mood="happy"
        skin={4}
        body="child"
        hair="curls"
        hairColour="black"
        hat="cap"
        hatColour={paint.night}
        top={paint.sign}
        facing={0.8}
        gaze={[1, 0]}
        limbs={{ farHand: [48, -168], farElbow: -1, nearHand: [-20, -80] }}
      />
      <path d="M106 176L142 171" stroke={paint.ochre} strokeWidth={15} strokeLinecap="butt" />
      <path d="M138 171L180 165" stroke={paint.ink} strokeWidth={21} strokeLinecap="butt" />
      <circle cx={132} cy={183} r={11} fill={skinOf(4).base} />
      <path d="M-10 230H84Q140 228 172 196Q176 262 124 300H-10z" fill={paint.white} />
      <path d="M-10 230H84Q140 228 172 196L172 212Q136 244 84 244H-10z" fill={paint.night} />
      <circle cx={76} cy={264} r={15} fill="none" stroke={paint.red} strokeWidth={11} />
      <path d="M-10 288H134V316H-10z" fill={paint.ink} />
      <Wheel at={[36, 308]} r={22} />
      <Wheel at={[102, 308]} r={22} />
    </g>
  );
}

/** An armchair on wheels, with who drinks her tea in it. */
function Armchair() {
  return (
    <g>
      <path d="M254 296V172Q254 150 276 150H346Q368 150 368 172V296z" fill={paint.cream} />
      <path d="M246 290H384V304H246z" fill={paint.ink} />
      <Person
        at={[300, 318]}
        pose="sit"
        mood="proud"
        skin={1}
        old
        hair="bun"
        hairColour="white"
        wear="dress"
        top={paint.deep}
        facing={0.4}
        limbs={{ nearFoot: [24, -14], farFoot: [36, -14], farHand: [40, -98], nearHand: [24, -62], holds: "far" }}
        held={<Cup at={[8, 6]} colour={paint.red} />}
      />
      <path d="M240 236Q240 220 256 220H262Q276 220 276 236V296H240z" fill={paint.sign} />
      <path d="M352 236Q352 220 366 220H372Q388 220 388 236V296H352z" fill={paint.sign} />
      <Wheel at={[268, 312]} r={18} />
      <Wheel at={[356, 312]} r={18} />
    </g>
  );
}

/** A hen house on wheels; the hen is the guard. */
function Coop() {
  return (
    <g>
      <path d="M522 290V184L576 146L634 184V290z" fill={paint.ochre} />
      <path d="M506 192L576 140L650 192" stroke={paint.red} strokeWidth={15} fill="none" />
      <path d="M538 200H618V266H538z" fill={paint.ink} />
      <Hen at={[572, 266]} scale={1.15} />
      <path d="M580 202L585 188H611L614 202L626 207H580z" fill={paint.group} />
      <path d="M510 288H650V303H510z" fill={paint.ink} />
      <Wheel at={[552, 312]} r={20} />
      <Wheel at={[612, 312]} r={20} />
    </g>
  );
}
