import { Duck } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Gables } from "../../kit/street.tsx";

const rain = Array.from({ length: 52 }, (_, index) => [(index * 211) % 650, 10 + ((index * 83) % 307)] as const);

export const picture = (
  <Picture ground={paint.mid}>
    <Gables
      at={[0, 250]}
      houses={[
        [120, 60, paint.group],
        [110, 84, paint.deep],
        [110, 66, paint.group],
        [120, 50, paint.deep],
        [100, 70, paint.group],
        [110, 62, paint.deep],
      ]}
    />
    <path d="M0 246H650V340H0z" fill={paint.steel} />
    <ellipse cx={306} cy={330} rx={90} ry={13} fill={paint.mid} />
    <path d={rain.map(([x, y]) => `M${x} ${y}l-8 26`).join("")} stroke={paint.white} strokeWidth={4} fill="none" />
    <Grave />
    <Person
      at={[540, 334]}
      scale={0.98}
      flip
      body="round"
      mood="sad"
      skin={2}
      hair="bald"
      hairColour="grey"
      glasses
      wear="suit"
      top={paint.ink}
      legs={paint.ink}
      accent={paint.ink}
      facing={0.6}
      gaze={[0.8, 0.8]}
      limbs={{ nod: 10, farHand: [34, -128], nearHand: [-40, -92], holds: "far" }}
      held={<Umbrella />}
      other={<Scissors />}
    />
    <path d="M516 214Q524 250 544 252Q560 246 564 214" stroke={paint.sign} strokeWidth={6} fill="none" />
    <circle cx={541} cy={254} r={10} fill={paint.sign} />
    <Person
      at={[112, 326]}
      scale={1.04}
      mood="tired"
      body="broad"
      skin={1}
      hair="short"
      hairColour="brown"
      hat="cap"
      hatColour={paint.ink}
      beard="full"
      wear="apron"
      top={paint.white}
      accent={paint.red}
      legs={paint.night}
      facing={0.3}
      gaze={[0.6, -0.8]}
      limbs={{ farHand: [74, -152], nearHand: [-46, -92], farElbow: -1 }}
    />
    <path d="M150 162v9M158 178v9M82 176v10" stroke={paint.white} strokeWidth={5} fill="none" />
    <path d="M34 340V150H42V340zM246 340V150H254V340z" fill={paint.ink} />
    <path d="M22 262H266V278H22z" fill={paint.sign} />
    <path d="M30 278H258V340H30z" fill={paint.ochre} />
    <g transform="translate(196 262)">
      <path d="M-46 0V-30Q-46-44 0-44Q46-44 46-30V0z" fill={paint.sign} />
      <ellipse cx={0} cy={-32} rx={46} ry={12} fill={paint.cream} />
      <path d="M-30-14a6 6 0 1 0 .1 0zM4-12a8 7 0 1 0 .1 0zM32-18a5 5 0 1 0 .1 0z" fill={paint.ochre} />
      <path d="M-20-62L-24-46M6-70L2-52M28-60L24-46" stroke={paint.white} strokeWidth={5} fill="none" />
    </g>
    <Duck at={[330, 334]} scale={0.8} />
  </Picture>
);

/** A gravestone in the shape of a telephone, with a wreath of sausages. */
function Grave() {
  return (
    <g transform="translate(408 316)">
      <path d="M-110 14Q-90-22 0-24Q90-22 110 14z" fill={paint.deep} />
      <path d="M-62-8V-160Q-62-206 0-206Q62-206 62-160V-8z" fill={paint.slate} />
      <path d="M40-8V-190Q62-182 62-160V-8z" fill={paint.night} />
      <path d="M-48-46V-156Q-48-170-34-170H20Q34-170 34-156V-46z" fill={paint.ink} />
      <path d="M-20-188H6" stroke={paint.ink} strokeWidth={6} fill="none" />
      <path d="M-7-84Q-42-112-36-132Q-26-150-8-136L-14-120L0-110L-10-98z" fill={paint.red} />
      <path d="M-1-84L-2-96L8-110L-4-122L2-136Q18-148 26-130Q30-112-1-84z" fill={paint.red} />
      <g fill="none" stroke={paint.ochre} strokeWidth={15}>
        {[0, 60, 120, 180, 240, 300].map((turn) => (
          <path key={turn} d="M-14-36Q0-42 14-36" transform={`translate(-8 -26) rotate(${turn})`} />
        ))}
      </g>
      <path d="M-14 6L-28 26L-14 22L-8 30L0 6z" fill={paint.sign} />
    </g>
  );
}

function Umbrella() {
  return (
    <g>
      <path d="M0 10V-108" stroke={paint.slate} strokeWidth={6} fill="none" />
      <path
        d="M-78-88Q-70-140 0-142Q70-140 78-88Q65-100 52-88Q39-100 26-88Q13-100 0-88Q-13-100-26-88Q-39-100-52-88Q-65-100-78-88z"
        fill={paint.ink}
      />
    </g>
  );
}

function Scissors() {
  return (
    <g transform="rotate(70) scale(1.3)">
      <path d="M-4 6L54-10M-4-8L54 8" stroke={paint.slate} strokeWidth={8} fill="none" />
      <circle cx={-14} cy={-12} r={9} fill="none" stroke={paint.red} strokeWidth={6} />
      <circle cx={-14} cy={10} r={9} fill="none" stroke={paint.red} strokeWidth={6} />
    </g>
  );
}
