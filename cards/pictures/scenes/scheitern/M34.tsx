import { Cloud } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cane } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Cloud at={[404, 66]} scale={1.2} />
    <path d="M0 250Q160 170 330 230T650 200V340H0z" fill={paint.mid} />
    <path d="M0 290H650V340H0z" fill={paint.steel} />
    <path d="M20 322H90M150 322H220M280 322H350M410 322H480M540 322H610" stroke={paint.white} strokeWidth={6} />
    <g transform="translate(-14 0)">
      <Person
        at={[222, 330]}
        scale={0.98}
        pose="walk"
        mood="worried"
        skin={3}
        hair="bob"
        hairColour="black"
        top={paint.white}
        legs={paint.ink}
        facing={0.2}
        gaze={[-0.9, 0.4]}
      />
      <Person
        at={[322, 328]}
        scale={0.98}
        pose="walk"
        mood="laughing"
        skin={1}
        hair="bald"
        beard="full"
        hairColour="grey"
        top={paint.red}
        legs={paint.night}
        facing={0.6}
        limbs={{ nearFoot: [-26, -4], farFoot: [30, 0] }}
      />
      <Person
        at={[424, 330]}
        scale={0.98}
        pose="walk"
        mood="happy"
        skin={5}
        hair="curls"
        hairColour="black"
        top={paint.sign}
        legs={paint.ink}
        hat="cap"
        hatColour={paint.ink}
        facing={0.7}
      />
      <path
        d="M170 116L472 104L504 190L508 256L166 264zM190 136V206H258V132zM288 130V204H356V126zM386 124V202L476 196L456 120z"
        fill={paint.ochre}
        fillRule="evenodd"
      />
      <path d="M170 116L472 104L464 88L184 98z" fill={paint.sign} />
      <path d="M168 224L506 216" stroke={paint.ink} strokeWidth={5} fill="none" />
      <path d="M262 96L290 94L286 142L260 144zM364 196L392 192L396 218L366 220z" fill={paint.cream} />
      <path d="M214 246L246 278M246 246L214 278" stroke={paint.ink} strokeWidth={5} />
      <circle cx={440} cy={258} r={34} fill={paint.white} />
      <circle cx={440} cy={258} r={22} fill="none" stroke={paint.steel} strokeWidth={4} />
    </g>
    <g transform="translate(128 306)">
      <circle cx={0} cy={0} r={30} fill={paint.white} />
      <circle cx={0} cy={0} r={19} fill="none" stroke={paint.steel} strokeWidth={4} />
      <path d="M-36-30Q-52-14-46 8M-52-22Q-64-8-60 6" fill="none" stroke={paint.ink} strokeWidth={4} />
    </g>
    <Person
      at={[58, 330]}
      scale={1.02}
      pose="run"
      mood="surprised"
      skin={2}
      hair="ponytail"
      hairColour="red"
      wear="coat"
      top={paint.group}
      accent={paint.deep}
      legs={paint.night}
      facing={0.6}
      gaze={[0.7, 0.9]}
      limbs={{ shift: 0, lean: 10, nearHand: [52, -118], nearElbow: -1, farHand: [60, -96], farElbow: -1 }}
      held={<circle cx={10} cy={-4} r={15} fill="none" stroke={paint.sign} strokeWidth={11} />}
    />
    <path d="M522 336V150" stroke={paint.ochre} strokeWidth={8} />
    <circle cx={522} cy={142} r={27} fill={paint.sign} />
    <path d="M506 132H538V154H506zM510 152h8v8h-8zM526 152h8v8h-8z" fill={paint.ink} />
    <path d="M510 137H534V145H510z" fill={paint.sign} />
    <Person
      at={[588, 336]}
      scale={1.02}
      flip
      pose="cane"
      mood="proud"
      skin={1}
      hair="tufts"
      hairColour="white"
      old
      hearingAid
      wear="coat"
      top={paint.red}
      accent={paint.wine}
      legs={paint.night}
      facing={0.6}
      limbs={{ nearHand: [40, -84], farHand: [44, -128], farElbow: -1 }}
      held={<Cane />}
      other={<path d="M-4-8V-24" stroke={skinOf(1).base} strokeWidth={9} />}
    />
  </Picture>
);
