import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Cup } from "../../kit/things.tsx";

/** A small shaggy creature with one eye, 50 × 50, on its bottom. */
function SmallMistake({ colour, ...place }: Place & { colour: string }) {
  return (
    <Placed {...place}>
      <path
        d="M-24 0L-30-10L-22-14L-28-26L-18-28L-20-42L-8-38L0-50L8-38L20-42L18-28L28-26L22-14L30-10L24 0z"
        fill={colour}
      />
      <circle cx={0} cy={-24} r={11} fill={paint.white} />
      <circle cx={-3} cy={-22} r={5.5} fill={paint.ink} />
      <path d="M-7-7Q0-3 7-7" stroke={paint.ink} strokeWidth={3.5} fill="none" />
    </Placed>
  );
}

/** The large one, 200 × 230, on the table. */
function LargeMistake() {
  return (
    <Placed at={[322, 280]}>
      <path d="M-58-166L-84-214L-36-190zM58-166L88-210L34-192z" fill={paint.sign} />
      <path
        d="M-104 0L-118-22L-98-34L-118-62L-94-72L-112-104L-86-110L-98-140L-70-144L-74-172L-48-172L-42-198L-20-188L0-208L20-188L42-198L48-172L74-172L70-144L98-140L86-110L112-104L94-72L118-62L98-34L118-22L104 0z"
        fill={paint.group}
      />
      <path d="M-60 0L-66-20L-54-26L-58-44Q0-74 58-44L54-26L66-20L60 0z" fill={paint.mid} />
      <circle cx={-30} cy={-126} r={30} fill={paint.white} />
      <circle cx={36} cy={-124} r={22} fill={paint.white} />
      <circle cx={-38} cy={-122} r={13} fill={paint.ink} />
      <circle cx={29} cy={-121} r={10} fill={paint.ink} />
      <circle cx={-42} cy={-127} r={4} fill={paint.white} />
      <path d="M-60-160Q-40-172-16-166M22-154Q36-164 56-154" stroke={paint.deep} strokeWidth={8} fill="none" />
      <path d="M-36-76Q0-54 40-78" stroke={paint.ink} strokeWidth={7} fill="none" />
      <path d="M-22-71L-16-52L-6-66zM16-66L24-50L30-72z" fill={paint.white} />
      <path d="M-54 0H-18Q-20-22-38-20Q-54-20-54 0zM18 0H54Q54-20 38-20Q20-22 18 0z" fill={paint.deep} />
      <g transform="translate(66 -156) rotate(38)">
        <rect x={-22} y={-8} width={44} height={16} rx={8} fill={paint.cream} />
        <path d="M-4-3v.1M4-3v.1M-4 4v.1M4 4v.1" stroke={paint.ochre} strokeWidth={3.5} />
      </g>
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 34H650V236H0z" fill={paint.mid} />
    <path d="M24 34H172V196H24zM470 34H640V196H470z" fill={paint.tint} />
    <Person
      at={[584, 366]}
      scale={1.02}
      flip
      mood="happy"
      skin={5}
      hair="bald"
      hairColour="black"
      beard="stubble"
      top={paint.sign}
      facing={0.2}
      gaze={[0.3, -1]}
      limbs={{ farHand: [44, -118], nearHand: [-44, -118], nearElbow: -1, farElbow: 1 }}
    />
    <SmallMistake at={[586, 158]} colour={paint.night} scale={0.9} />
    <Person
      at={[486, 364]}
      scale={0.98}
      flip
      mood="laughing"
      skin={2}
      hair="ponytail"
      hairColour="red"
      top={paint.white}
      facing={0.5}
      limbs={{ farHand: [24, -106], nearHand: [-8, -110], nearElbow: 1 }}
    />
    <LargeMistake />
    <Person
      at={[152, 366]}
      scale={1.08}
      mood="proud"
      skin={3}
      old
      hair="bob"
      hairColour="grey"
      wear="suit"
      top={paint.ink}
      accent={paint.group}
      facing={0.5}
      limbs={{ farHand: [84, -150], nearHand: [6, -116], nearElbow: 1 }}
    />
    <path
      d="M124 214Q140 246 154 246Q170 244 184 214"
      fill="none"
      stroke={paint.sign}
      strokeWidth={9}
      strokeDasharray="0 11"
    />
    <circle cx={154} cy={250} r={11} fill={paint.sign} />
    <path d="M0 272H650V292H0z" fill={paint.white} />
    <path d="M0 290H650V350H0z" fill={paint.ochre} />
    <SmallMistake at={[58, 254]} colour={paint.red} scale={0.56} />
    <Cup at={[60, 276]} colour={paint.sign} />
    <path d="M446 250Q450 206 474 206T504 250" fill="none" stroke={paint.ink} strokeWidth={6} />
    <SmallMistake at={[474, 262]} colour={paint.sign} />
    <path d="M432 244H518L524 280H426z" fill={paint.red} />
    <path d="M432 244H518L519 254H430z" fill={paint.wine} />
  </Picture>
);
