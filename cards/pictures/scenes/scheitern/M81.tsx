import { Hill } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";

/** A dog that digs to the right with its forepaws, 110 × 80. */
function DiggingDog(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-44-62Q-58-76-52-92" fill="none" stroke={paint.cream} strokeWidth={9} />
      <path d="M-30-40L-38-4M30-24L52 2M20-20L36 4" fill="none" stroke={paint.sign} strokeWidth={12} />
      <path d="M-50-46Q-50-72-24-70Q20-62 38-36Q40-16 20-14Q-12-22-30-26Q-50-30-50-46z" fill={paint.cream} />
      <path d="M-42-40L-47-6" fill="none" stroke={paint.cream} strokeWidth={13} />
      <path d="M22-40Q28-62 50-52L72-28Q74-16 62-16L44-18Q20-20 22-40z" fill={paint.cream} />
      <path d="M30-52Q14-52 14-30Q28-24 38-40z" fill={paint.ochre} />
      <circle cx={70} cy={-23} r={5.5} fill={paint.ink} />
      <circle cx={51} cy={-38} r={3.6} fill={paint.ink} />
      <path
        d="M-64-6Q-84-26-96-18M-60-16Q-74-40-88-42"
        stroke={paint.group}
        strokeWidth={7}
        strokeDasharray="0.1 13"
        fill="none"
      />
    </Placed>
  );
}

/** A cow that looks to the right, 150 × 110. */
function Cow(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-58-60Q-72-50-66-16" fill="none" stroke={paint.ink} strokeWidth={5} />
      <path d="M-46-40V0M32-40V0" stroke={paint.steel} strokeWidth={14} strokeLinecap="butt" />
      <path d="M-32-40V0M46-40V0" stroke={paint.white} strokeWidth={14} strokeLinecap="butt" />
      <path d="M-60-76Q-60-84-50-84H40Q56-84 56-60V-36Q56-28 46-28H-48Q-60-28-60-40z" fill={paint.white} />
      <path d="M-40-84H-4Q-2-58-22-56Q-42-58-40-84zM6-28Q8-50 28-48Q46-46 42-28z" fill={paint.ink} />
      <path d="M44-96Q34-104 36-112M76-98Q84-106 80-114" stroke={paint.sign} strokeWidth={7} fill="none" />
      <path d="M42-100H80L90-58Q90-44 74-44H60Q48-44 46-58z" fill={paint.white} />
      <path d="M42-100H60L56-70L46-66z" fill={paint.ink} />
      <path d="M50-62H90Q94-44 74-44H62Q48-44 50-62z" fill={paint.cream} />
      <path d="M34-98Q24-94 26-86Q38-82 46-94z" fill={paint.ink} />
      <circle cx={60} cy={-80} r={6} fill={paint.white} />
      <circle cx={78} cy={-80} r={6} fill={paint.steel} />
      <circle cx={62} cy={-79} r={3.5} fill={paint.ink} />
      <circle cx={80} cy={-79} r={3.5} fill={paint.ink} />
      <path d="M62-54h.1M78-54h.1" stroke={paint.ink} strokeWidth={5} />
    </Placed>
  );
}

/** A mole with sunglasses, 66 × 60. */
function Mole(place: Place) {
  return (
    <Placed {...place}>
      <path d="M-34 0Q-38-60 0-60Q38-60 34 0z" fill={paint.night} />
      <path d="M-10-24Q0-34 18-24Q20-14 4-12Q-8-12-10-24z" fill={paint.slate} />
      <circle cx={-2} cy={-25} r={6} fill={paint.red} />
      <path d="M-30-48H24V-40Q22-30 12-30Q0-30 0-42H-6Q-6-30-18-30Q-28-30-30-40z" fill={paint.sign} />
      <path d="M-24-43H-10Q-12-35-18-35Q-24-35-24-43zM5-43H19Q18-35 12-35Q6-35 5-43z" fill={paint.ink} />
      <path d="M-8-10Q2-2 12-11" stroke={paint.white} strokeWidth={3} fill="none" />
      <path d="M-36-18L-50-42M36-14L50-34" stroke={paint.night} strokeWidth={13} />
      <path d="M-50-42h.1M50-34h.1" stroke={paint.red} strokeWidth={17} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={400} cy={92} r={52} fill={paint.white} />
    <Hill at={[90, 240]} width={420} height={120} colour={paint.mid} />
    <Hill at={[560, 240]} width={420} height={80} colour={paint.mid} />
    <path d="M0 226H292V306H376V226H650V340H0z" fill={paint.deep} />
    <path d="M0 226H286V236H0zM382 226H650V236H382z" fill={paint.group} />
    <g fill={paint.group}>
      <circle cx={96} cy={286} r={11} />
      <circle cx={252} cy={312} r={9} />
      <circle cx={604} cy={318} r={9} />
    </g>
    <g transform="translate(116 168)">
      <circle cx={0} cy={0} r={58} fill={paint.ochre} />
      <circle cx={0} cy={0} r={43} fill={paint.sign} />
      <circle cx={0} cy={0} r={33} fill="none" stroke={paint.white} strokeWidth={3} />
      <circle cx={0} cy={0} r={22} fill={paint.ochre} />
      <circle cx={0} cy={0} r={7} fill={paint.ink} />
    </g>
    <path d="M424 304Q404 240 516 238Q624 242 620 312z" fill={paint.cream} />
    <Mole at={[510, 304]} />
    <path d="M116 118Q226 112 244 158T326 226" fill="none" stroke={paint.sign} strokeWidth={9} />
    <path d="M186 282L224 268" stroke={paint.white} strokeWidth={11} />
    <path d="M182 276h.1M187 290h.1M223 260h.1M228 274h.1" stroke={paint.white} strokeWidth={16} />
    <DiggingDog at={[212, 228]} scale={0.86} />
    <Person
      at={[466, 230]}
      scale={0.84}
      flip
      mood="laughing"
      body="round"
      skin={5}
      hair="short"
      hairColour="black"
      hat="helmet"
      hatColour={paint.white}
      wear="vest"
      top={paint.night}
      accent={paint.sign}
      legs={paint.ink}
      facing={0.6}
      limbs={{ nearHand: [44, -100], farHand: [-30, -90], nearElbow: -1 }}
      held={
        <g>
          <path d="M0-34V72" stroke={paint.ochre} strokeWidth={7} />
          <path d="M-14 66H14V92Q0 108-14 92z" fill={paint.slate} />
          <path d="M-11-36H11" stroke={paint.ochre} strokeWidth={7} />
        </g>
      }
    />
    <Cow at={[590, 228]} scale={0.94} flip />
    <Person
      at={[334, 308]}
      scale={0.94}
      mood="happy"
      skin={2}
      hair="ponytail"
      hairColour="chestnut"
      hat="cap"
      hatColour={paint.red}
      wear="apron"
      top={paint.red}
      accent={paint.night}
      legs={paint.night}
      facing={0.5}
      gaze={[0.2, 1]}
      limbs={{ nearHand: [-12, -88], farHand: [42, -96], nearFoot: [-15, 0], farFoot: [15, 0] }}
    />
    <path d="M324 226Q330 304 376 306H650" fill="none" stroke={paint.sign} strokeWidth={11} />
    <path d="M376 306H650" fill="none" stroke={paint.white} strokeWidth={4} />
  </Picture>
);
