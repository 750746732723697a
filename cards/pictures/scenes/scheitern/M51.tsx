import { Table, WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";

/** In its drawers, with half of a jacket: 290 high, arms held out. */
function FittedRobot() {
  return (
    <Placed at={[456, 300]}>
      <path d="M-21-70V-12M21-70V-12" stroke={paint.slate} strokeWidth={19} />
      <path d="M-44 0V-14Q-20-26-6 0zM6 0Q14-26 44-14V0z" fill={paint.ink} />
      <path d="M-44-112H44V-56H6L0-74L-6-56H-44z" fill={paint.white} />
      <path
        d="M-30-98v.1M-30-74v.1M-12-86v.1M12-86v.1M30-98v.1M30-74v.1M4-102v.1"
        stroke={paint.red}
        strokeWidth={11}
      />
      <path d="M40-176H104" stroke={paint.slate} strokeWidth={18} />
      <path d="M104-190q22-2 22 10M104-162q22 2 22-10M104-190v28" stroke={paint.ink} strokeWidth={8} fill="none" />
      <path d="M-104-190q-22-2-22 10M-104-162q-22 2-22-10M-104-190v28" stroke={paint.ink} strokeWidth={8} fill="none" />
      <path d="M-40-176H-92" stroke={paint.group} strokeWidth={30} strokeLinecap="butt" />
      <path d="M-92-191V-161" stroke={paint.white} strokeWidth={9} strokeLinecap="butt" />
      <path d="M34-176H70" stroke={paint.cream} strokeWidth={30} strokeLinecap="butt" />
      <path d="M38-176H68" stroke={paint.ink} strokeWidth={3} strokeDasharray="6 7" />
      <rect x={-50} y={-206} width={100} height={108} rx={12} fill={paint.steel} />
      <path d="M-54-190Q-52-208-34-208H-14L0-150L-4-84H-62z" fill={paint.group} />
      <path d="M-16-208L0-150L-24-176L-14-184L-30-194z" fill={paint.deep} />
      <path d="M54-190Q52-208 34-208H14L0-150L4-96L56-104z" fill={paint.cream} />
      <path
        d="M12-106L16-150L28-200M44-106V-186"
        stroke={paint.ink}
        strokeWidth={3}
        strokeDasharray="6 7"
        fill="none"
      />
      <path d="M-14-102v.1M-14-124v.1" stroke={paint.sign} strokeWidth={9} />
      <path d="M-8-216H8V-204H-8z" fill={paint.slate} />
      <path d="M0-206L-20-216V-194zM0-206L20-216V-194z" fill={paint.red} />
      <rect x={-52} y={-284} width={104} height={70} rx={16} fill={paint.ink} />
      <rect x={-42} y={-275} width={84} height={52} rx={8} fill={paint.sign} />
      <path d="M-28-254q8-10 16 0M12-254q8-10 16 0" stroke={paint.ink} strokeWidth={5} fill="none" />
      <path d="M-16-244Q0-240 16-244Q12-228 0-228Q-12-228-16-244z" fill={paint.ink} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M330 300V60Q330 16 374 16H538Q582 16 582 60V300z" fill={paint.ochre} />
    <path d="M344 300V62Q344 30 376 30H536Q568 30 568 62V300z" fill={paint.tint} />
    <path d="M150 186H304V194H150z" fill={paint.ochre} />
    <path d="M158 148H184V186H158zM246 154H272V186H246z" fill={paint.red} />
    <path d="M188 156H212V186H188zM276 146H296V186H276z" fill={paint.white} />
    <path d="M216 142H242V186H216z" fill={paint.sign} />
    <path d="M0 292H650V340H0z" fill={paint.tint} />
    <path d="M366 300H546L558 330H354z" fill={paint.ink} />
    <path d="M366 300H546V308H366z" fill={paint.night} />
    <FittedRobot />
    <path
      d="M196 262Q244 268 252 310Q300 336 352 330Q398 326 398 214L426 216Q420 352 340 346Q248 350 222 318Q206 296 182 270z"
      fill={paint.group}
    />
    <Person
      at={[598, 338]}
      scale={0.96}
      flip
      mood="calm"
      skin={5}
      hair="short"
      hairColour="grey"
      beard="full"
      glasses
      body="broad"
      wear="vest"
      top={paint.white}
      accent={paint.night}
      facing={0.5}
      gaze={[0.8, -0.9]}
      limbs={{ farHand: [44, -216], farElbow: 1, nearHand: [44, -104], nearElbow: 1, nod: -6 }}
    />
    <path d="M506 118L556 130L554 240" fill="none" stroke={paint.sign} strokeWidth={9} />
    <path d="M520 119v8M536 123v8M551 150h8M551 170h8M551 190h8M551 210h8" stroke={paint.ink} strokeWidth={3} />
    <Person
      at={[318, 334]}
      scale={0.98}
      pose="kneel"
      mood="sly"
      skin={3}
      hat="headscarf"
      hatColour={paint.red}
      top={paint.white}
      legs={paint.night}
      facing={0.7}
      gaze={[1, -0.2]}
      limbs={{ farHand: [80, -112], nearHand: [64, -92], lean: 6 }}
      held={<path d="M4-4L20-12" stroke={paint.ink} strokeWidth={3} />}
    />
    <Person
      at={[98, 336]}
      scale={1}
      pose="sit"
      mood="proud"
      skin={1}
      hair="curls"
      hairColour="red"
      top={paint.sign}
      legs={paint.ink}
      facing={0.6}
      limbs={{ farHand: [60, -88], nearHand: [50, -84] }}
      behind={<WheelchairBack />}
    />
    <WheelchairWheel at={[98, 336]} />
    <Table at={[196, 336]} width={130} height={66} colour={paint.white} />
    <path d="M156 262H236V252H176L174 226H222V240H232V212H160Q154 212 156 222z" fill={paint.ink} />
    <circle cx={240} cy={226} r={9} fill={paint.red} />
    <path d="M176 234V254" stroke={paint.steel} strokeWidth={4} />
  </Picture>
);
