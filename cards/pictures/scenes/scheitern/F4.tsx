import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Coin } from "../../kit/things.tsx";
import { Eye } from "../../kit/watching.tsx";

const gardener = skinOf(4);

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={548} cy={52} r={96} fill={paint.sign} />
    <path d="M0 282Q320 254 650 282V340H0z" fill={paint.mid} />
    <path d="M96 340Q124 240 118 90H208Q204 240 236 340z" fill={paint.ink} />
    <path d="M0 0H330Q352 92 300 118Q268 150 230 122Q180 158 130 124Q60 160 0 118z" fill={paint.group} />
    <path d="M292 150q16 4 14 20q-16-2-14-20zM40 186q14 6 10 20q-14-4-10-20z" fill={paint.ochre} />
    <path d="M236 258H262L276 238L290 258L304 238L318 254" fill="none" stroke={paint.slate} strokeWidth={9} />
    <path
      d="M306 238Q314 262 336 262H366Q380 262 378 248Q376 242 366 244L350 248L338 236Q330 230 328 240L332 248"
      fill={paint.ink}
      stroke={paint.ink}
      strokeWidth={6}
    />
    <path
      d="M470 316L500 304L520 318L552 308M496 326L520 318M600 316L622 326L640 316M20 306L44 318L60 308"
      fill="none"
      stroke={paint.group}
      strokeWidth={4}
    />
    <rect x={84} y={150} width={158} height={132} rx={12} fill={paint.steel} />
    <path d="M150 150H178V282H150z" fill={paint.red} />
    <path d="M164 150Q120 112 104 132Q100 152 164 154Q228 152 224 132Q208 112 164 150z" fill={paint.red} />
    <circle cx={164} cy={150} r={13} fill={paint.wine} />
    <Eye at={[118, 206]} scale={0.5} gaze={[1, 0.2]} />
    <Eye at={[210, 206]} scale={0.5} gaze={[1, 0.2]} />
    <path d="M188 246H232V258H188z" fill={paint.ink} />
    <Coin at={[120, 256]} scale={0.42} />
    <Person
      at={[590, 342]}
      scale={0.96}
      flip
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
      facing={0.4}
      gaze={[1, 0]}
      limbs={{ nearHand: [-38, -72], farHand: [38, -72], nearElbow: 1, farElbow: -1 }}
    />
    <path d="M552 250h26l-4 34h-20zM602 250h26l-2 34h-20z" fill={paint.white} />
    <Person
      at={[452, 350]}
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
      limbs={{ lean: 16, nearHand: [66, -36], farHand: [84, -122], farElbow: -1, holds: "far" }}
      held={
        <g fill="none" strokeWidth={12}>
          <path d="M-2-2V-26" stroke={gardener.base} />
          <path d="M-2-22V-28" stroke={paint.deep} />
        </g>
      }
      other={<path d="M2 4V28" stroke={gardener.base} strokeWidth={11} fill="none" />}
    />
    <path d="M310 340Q366 296 424 340z" fill={paint.deep} />
  </Picture>
);
