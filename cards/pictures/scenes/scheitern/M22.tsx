import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const boxes = [30, 76, 122].flatMap((y) => [18, 102, 186, 270, 354, 438, 522, 606].map((x) => [x, y] as const));

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 0H650V130H0z" fill={paint.group} />
    <path d={boxes.map(([x, y]) => `M${x - 38} ${y - 34}h76v34h-76z`).join("")} fill={paint.mid} />
    <path d={boxes.map(([x, y]) => `M${x - 10} ${y - 22}h20v10h-20z`).join("")} fill={paint.tint} />
    <path d="M0 30H650V38H0zM0 76H650V84H0zM0 122H650V130H0z" fill={paint.deep} />
    <path d="M0 276H650V340H0z" fill={paint.cream} />
    <g transform="translate(96 332)">
      <Person
        pose="sit"
        mood="sly"
        skin={4}
        hair="long"
        hairColour="black"
        top={paint.sign}
        legs={paint.ink}
        facing={0.6}
        limbs={{ nearHand: [20, -66], farHand: [44, -92], holds: "far" }}
        behind={<WheelchairBack />}
        held={
          <g>
            <path
              d="M-12-22V-52Q-4-62 4-52V-22M4-34H18V-48M-12-32H-24V-42"
              fill="none"
              stroke={paint.group}
              strokeWidth={11}
            />
            <path d="M-18-26H12V-10Q42-6 42 12H-20Q-22-6-18-26z" fill={paint.white} />
            <path d="M-20 8H42V14H-20z" fill={paint.red} />
          </g>
        }
      />
      <WheelchairWheel />
    </g>
    <path d="M420 278H536V300H420zM432 300h14v34h-14zM512 300h14v34h-14z" fill={paint.ochre} />
    <Person
      at={[478, 332]}
      scale={1.04}
      flip
      pose="sit"
      body="round"
      mood="laughing"
      skin={1}
      hair="curls"
      hairColour="white"
      old
      hearingAid
      wear="dress"
      top={paint.night}
      facing={0.6}
      limbs={{ nearHand: [16, -74], farHand: [40, -70], nearFoot: [36, 0], farFoot: [96, -34] }}
      shoes={paint.ink}
    />
    <circle cx={364} cy={262} r={10} fill={skinOf(1).base} />
    <path d="M416 280L384 282L378 258Q368 264 356 260L358 312Q380 324 416 308z" fill={paint.white} />
    <path d="M402 282V309" stroke={paint.red} strokeWidth={6} />
    <Person
      at={[604, 334]}
      scale={1}
      flip
      mood="lost"
      skin={3}
      hat="turban"
      hatColour={paint.sign}
      beard="full"
      hairColour="black"
      top={paint.white}
      legs={paint.night}
      facing={0.5}
      gaze={[0.9, 0.6]}
      limbs={{ farHand: [56, -118], nearHand: [-26, -88], farElbow: -1, holds: "far" }}
      held={<path d="M-14-22H-2V-14Q12-12 12-2H-16Q-18-12-14-22z" fill={paint.red} />}
    />
    <Person
      at={[252, 330]}
      scale={1.06}
      pose="kneel"
      mood="surprised"
      skin={2}
      hair="side"
      hairColour="brown"
      glasses
      wear="suit"
      top={paint.night}
      accent={paint.sign}
      legs={paint.night}
      facing={0.5}
      gaze={[0.9, 0.5]}
      limbs={{ farHand: [58, -158], nearHand: [34, -58], holds: "far", lean: 0 }}
    />
    <g transform="translate(334 166)">
      <path d="M-38-78H-12V-68H20V-76H68Q78-74 78-60H-38z" fill={paint.sign} />
      <path d="M-36-62H80Q84-26 28-24L26 42H-26L-32-24z" fill={paint.ink} />
      <path d="M-30 30H30V46H-30z" fill={paint.white} />
    </g>
    <circle cx={314} cy={166} r={11.5} fill={skinOf(2).base} />
    <g transform="translate(328 250) rotate(8) scale(0.92)">
      <g fill="none" stroke={paint.red} strokeWidth={7}>
        <path d="M-24 12L-42 18L-46 32M24 12L42 18L46 32M-18 18L-30 36M18 18L30 36M-24-4Q-46-14-34-34M24-4Q46-14 22-40" />
      </g>
      <path
        d="M-34-30Q-50-42-38-58L-32-46L-22-56Q-16-38-34-30zM20-34Q6-46 16-62L22-50L32-58Q40-40 20-34z"
        fill={paint.red}
      />
      <path d="M-32 6Q-30-18 0-18T32 6Q24 24 0 24T-32 6z" fill={paint.red} />
      <circle cx={-10} cy={-20} r={8} fill={paint.white} />
      <circle cx={10} cy={-20} r={8} fill={paint.white} />
      <circle cx={-7} cy={-20} r={4} fill={paint.ink} />
      <circle cx={13} cy={-20} r={4} fill={paint.ink} />
      <path d="M-10 6Q0 14 10 6" fill="none" stroke={paint.wine} strokeWidth={5} />
    </g>
  </Picture>
);
