import { Penguin } from "../../kit/birds.tsx";
import { Hat } from "../../kit/hat.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 202H650V270H0z" fill={paint.group} />
    <path d="M452 226L470 150L500 96L522 60L546 116L584 176L612 190L650 196V226z" fill={paint.white} />
    <path d="M546 116L584 176L612 190L650 196V226H516L530 160z" fill={paint.steel} />
    <Penguin at={[578, 206]} salutes />
    <path
      d="M0 226Q30 214 60 226T120 226T180 226T240 226T300 226T360 226T420 226T480 226T540 226T600 226T660 226V280H0z"
      fill={paint.deep}
    />
    <path d="M0 252H650V350H0z" fill={paint.cream} />
    <path d="M0 252H650V262H0z" fill={paint.ochre} />
    <path d="M0 226H650" stroke={paint.white} strokeWidth={7} />
    <path d="M30 226V256M190 226V256M500 226V256M620 226V256" stroke={paint.white} strokeWidth={7} />
    <Person
      at={[104, 344]}
      scale={0.96}
      mood="lost"
      skin={1}
      hair="tufts"
      hairColour="grey"
      beard="moustache"
      wear="suit"
      top={paint.night}
      accent={paint.group}
      facing={0.7}
      gaze={[1, -0.2]}
      limbs={{ nearHand: [-30, -100], farHand: [40, -100] }}
    />
    <Placed at={[106, 236]}>
      <circle cx={0} cy={0} r={36} fill="none" stroke={paint.white} strokeWidth={20} />
      <path d="M-36-6V6M36-6V6M-6-36H6M-6 36H6" stroke={paint.red} strokeWidth={20} strokeLinecap="butt" />
    </Placed>
    <path d="M176 296L168 268Q160 262 162 250L169 258H177L180 248Q188 260 178 268L186 296z" fill={paint.steel} />
    <path d="M150 298Q150 284 160 284H196Q206 284 206 298" fill="none" stroke={paint.ink} strokeWidth={5} />
    <path d="M140 296H216V332H140z" fill={paint.red} />
    <path d="M140 306H216V312H140z" fill={paint.wine} />
    <Person
      at={[400, 346]}
      scale={1.06}
      flip
      mood="happy"
      skin={2}
      hair="bald"
      hairColour="grey"
      beard="full"
      wear="coat"
      top={paint.white}
      accent={paint.steel}
      legs={paint.white}
      body="broad"
      facing={0.6}
      gaze={[0.9, -0.1]}
      limbs={{ farHand: [66, -208], farElbow: 1, nearHand: [14, -104], nearElbow: 1, lean: 6 }}
      held={<Cup at={[10, 4]} flip colour={paint.red} />}
    />
    <Person
      at={[286, 364]}
      scale={1.12}
      mood="calm"
      skin={5}
      hair="curls"
      hairColour="black"
      wear="vest"
      top={paint.sign}
      accent={paint.ink}
      facing={-0.4}
      gaze={[-0.9, 0]}
      limbs={{ nearHand: [-58, -110], farHand: [58, -110], nearElbow: -1, farElbow: 1 }}
    />
    <Placed at={[287, 165]} scale={1.2} turn={8}>
      <Hat style="police" colour={paint.white} />
    </Placed>
    <circle cx={328} cy={124} r={11} fill={skinOf(2).base} />
    <Placed at={[286, 300]}>
      <path d="M0-104V104M-104 0H104M-74-74L74 74M74-74L-74 74" stroke={paint.ochre} strokeWidth={13} />
      <circle cx={0} cy={0} r={70} fill="none" stroke={paint.ochre} strokeWidth={17} />
      <circle cx={0} cy={0} r={22} fill={paint.ochre} />
      <circle cx={0} cy={0} r={12} fill={paint.sign} />
    </Placed>
    <circle cx={222} cy={240} r={12} fill={skinOf(5).base} />
    <circle cx={350} cy={240} r={12} fill={skinOf(5).base} />
  </Picture>
);
