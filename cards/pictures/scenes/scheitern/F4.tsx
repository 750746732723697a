import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Coin } from "../../kit/things.tsx";
import { Eye } from "../../kit/watching.tsx";

const gardener = skinOf(4);

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={238} cy={104} r={70} fill={paint.sign} />
    <path d="M0 282Q320 254 650 282V340H0z" fill={paint.mid} />
    <path d="M256 340Q310 250 306 70H384Q384 250 434 340z" fill={paint.ink} />
    <path
      d="M276 96Q248 50 290 24Q300-6 344 0H470Q520 0 520 44Q536 92 490 108Q462 148 420 118Q378 152 342 120Q300 140 276 96z"
      fill={paint.deep}
    />
    <path
      d="M236 176q16 4 14 20q-16-2-14-20zM470 138q14 6 10 20q-14-4-10-20zM448 218q16-2 18 14q-16 2-18-14zM214 300q16-4 20 10q-16 4-20-10z"
      fill={paint.ochre}
    />
    <path
      d="M470 320L500 308L520 322L552 312M600 320L622 330L640 320M30 310L54 322L70 312"
      fill="none"
      stroke={paint.group}
      strokeWidth={4}
    />
    <Person
      at={[104, 352]}
      scale={1.02}
      pose="shrug"
      mood="lost"
      skin={1}
      hair="side"
      hairColour="grey"
      wear="suit"
      top={paint.night}
      accent={paint.red}
      legs={paint.slate}
      glasses
      facing={0.5}
      gaze={[1, 0.8]}
      limbs={{ nearHand: [-52, -66], farHand: [52, -66], nearElbow: 1, farElbow: -1 }}
    />
    <path d="M62 256h28l-6 38h-22zM122 256h28l2 38h-22z" fill={paint.white} />
    <Box />
    <Person
      at={[572, 356]}
      scale={1.3}
      flip
      pose="kneel"
      mood="sly"
      skin={4}
      hair="short"
      hairColour="black"
      hat="straw"
      hatColour={paint.red}
      wear="apron"
      top={paint.white}
      accent={paint.group}
      legs={paint.night}
      facing={0.5}
      gaze={[0.9, -0.2]}
      limbs={{ lean: 16, nearHand: [66, -36], farHand: [88, -118], farElbow: -1, holds: "far" }}
      held={
        <g fill="none" strokeWidth={13}>
          <path d="M-2-2V-30" stroke={gardener.base} />
          <path d="M-2-24V-32" stroke={paint.deep} />
        </g>
      }
      other={<path d="M2 4V28" stroke={gardener.base} strokeWidth={11} fill="none" />}
    />
    <path d="M426 340Q486 300 546 340z" fill={paint.deep} />
  </Picture>
);

/** A present of a box, 170 × 130 on the trunk: it has a bow, eyes and a slot for coins, and holds its hand out. */
function Box() {
  return (
    <g transform="translate(345 0)">
      <path d="M-84 236L-100 256L-112 226L-128 256" fill="none" stroke={paint.slate} strokeWidth={11} />
      <path
        d="M-122 250Q-126 274-150 274H-186Q-204 276-202 258Q-200 246-188 250L-168 256L-150 244Q-142 236-140 248L-144 256"
        fill={paint.red}
        stroke={paint.red}
        strokeWidth={6}
      />
      <rect x={-86} y={150} width={172} height={130} rx={12} fill={paint.steel} />
      <path d="M-14 150H14V280H-14z" fill={paint.red} />
      <path d="M0 150Q-44 112-60 132Q-64 152 0 154Q64 152 60 132Q44 112 0 150z" fill={paint.red} />
      <circle cx={0} cy={150} r={14} fill={paint.wine} />
      <Eye at={[-46, 202]} scale={0.56} gaze={[-1, 0.3]} />
      <Eye at={[46, 202]} scale={0.56} gaze={[-1, 0.3]} />
      <path d="M-76 170L-24 182M24 182L76 170" stroke={paint.ink} strokeWidth={8} fill="none" />
      <Coin at={[0, 246]} scale={0.5} />
      <path d="M-24 258H24V272H-24z" fill={paint.steel} />
      <path d="M-40 250H40V262H-40z" fill={paint.ink} />
    </g>
  );
}
