import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { RobotHead } from "../../kit/robots.tsx";
import { Gables } from "../../kit/street.tsx";
import { Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Gables
      at={[-20, 280]}
      houses={[
        [92, 100, paint.mid],
        [86, 70, paint.mid],
        [110, 96, paint.mid],
      ]}
    />
    <path d="M262 0H650V340H262z" fill={paint.group} />
    <path d="M306 54H600V258H306z" fill={paint.sign} />
    <path d="M306 54H600V112H306z" fill={paint.cream} />
    <path d="M430 54V80" stroke={paint.ink} strokeWidth={5} />
    <path d="M398 104Q400 78 430 78T462 104z" fill={paint.red} />
    <Person
      bust
      at={[384, 318]}
      scale={0.9}
      mood="laughing"
      skin={4}
      hair="afro"
      hairColour="black"
      top={paint.red}
      facing={0.5}
      limbs={{ nearHand: [-30, -60], farHand: [56, -112] }}
    />
    <Person
      bust
      at={[556, 320]}
      scale={0.92}
      flip
      mood="proud"
      body="broad"
      skin={2}
      hair="tufts"
      hairColour="white"
      old
      glasses
      top={paint.white}
      wear="vest"
      accent={paint.group}
      facing={0.5}
      limbs={{ nearHand: [-20, -64], farHand: [50, -104] }}
    />
    <Person
      bust
      at={[470, 310]}
      scale={0.92}
      mood="happy"
      skin={1}
      hair="bob"
      hairColour="red"
      top={paint.ink}
      facing={-0.3}
      gaze={[-0.3, 0.3]}
      limbs={{ nearHand: [-48, -112], farHand: [48, -112], nearElbow: 1, farElbow: -1 }}
    />
    <path d="M424 196H516V246H424z" fill={paint.white} />
    <path d="M440 222H500" stroke={paint.ink} strokeWidth={8} />
    <path d="M424 202a9 9 0 0 1 0 16zM516 202a9 9 0 0 0 0 16z" fill={skinOf(1).base} />
    <path d="M298 46H608V266H298zM310 58V254H596V58z" fill={paint.white} fillRule="evenodd" />
    <path d="M262 262H650V340H262z" fill={paint.deep} />
    <path d="M284 250H622V270H284z" fill={paint.white} />
    <path d="M0 306H650V340H0z" fill={paint.steel} />
    <Cup at={[584, 250]} colour={paint.red} scale={0.9} />
    <g transform="translate(336 252)">
      <path d="M-22 0Q-26-34 2-36Q30-34 26 0z" fill={paint.ochre} />
      <path d="M-28-60Q-30-86 0-86Q24-86 24-64Q24-40-4-38Q-28-38-28-60z" fill={paint.ochre} />
      <path d="M-30-56Q-44-56-42-46Q-30-36-10-42z" fill={paint.cream} />
      <circle cx={-40} cy={-53} r={6} fill={paint.ink} />
      <path d="M-24-66q5-6 10 0" fill="none" stroke={paint.ink} strokeWidth={4} />
      <path d="M4-82Q30-84 28-50Q12-42 6-58z" fill={paint.ink} />
      <path d="M-20-6h18v12h-18zM4-6h18v12H4z" fill={paint.cream} />
    </g>
    <circle cx={274} cy={212} r={10} fill="none" stroke={paint.sign} strokeWidth={6} />
    <path d="M274 222Q246 262 206 246M274 222Q200 210 92 176" fill="none" stroke={paint.red} strokeWidth={4} />
    <path d="M274 222Q286 290 258 318" fill="none" stroke={paint.red} strokeWidth={4} />
    <ellipse cx={238} cy={326} rx={24} ry={8} fill="none" stroke={paint.red} strokeWidth={7} />
    <g transform="translate(162 328)">
      <path d="M-54-14Q-84-20-84-54" fill="none" stroke={paint.ink} strokeWidth={8} />
      <circle cx={-84} cy={-56} r={8} fill={paint.red} />
      <path d="M-60 0Q-72-62-14-92H24Q40-46 36 0z" fill={paint.white} />
      <path d="M-60 0Q-66-46-34-46Q2-44-2 0z" fill={paint.steel} />
      <path d="M8-44V0" stroke={paint.steel} strokeWidth={5} />
      <path d="M-70-10H4Q10-10 10 2H-70zM14-10H44Q50-10 50 2H14z" fill={paint.slate} />
      <path d="M-16-90H32V-74H-18z" fill={paint.red} />
    </g>
    <RobotHead at={[180, 206]} scale={0.86} mood="pleading" turn={-5} />
    <g transform="translate(76 162) rotate(8)">
      <path d="M-40-20H40" stroke={paint.ink} strokeWidth={6} />
      <path d="M-58-27H-18M18-27H58" stroke={paint.ink} strokeWidth={5} />
      <rect x={-28} y={-22} width={56} height={36} rx={14} fill={paint.ink} />
      <circle cx={0} cy={-4} r={12} fill={paint.white} />
      <circle cx={5} cy={-4} r={5.5} fill={paint.ink} />
    </g>
  </Picture>
);
