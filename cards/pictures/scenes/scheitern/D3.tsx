import { Spider } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { RopePosts } from "../../kit/street.tsx";
import { Cobweb, Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path
      d="M0 280V196L48 166L96 196V176L140 146L184 176V206H470V178L514 150L558 178V200L604 170L650 200V280z"
      fill={paint.mid}
    />
    <path d="M0 270H650V340H0z" fill={paint.group} />
    <path d="M382 20H398V0H382z" fill={paint.ink} />
    <path d="M268 172V66Q268 10 326 10H462Q520 10 520 66V172z" fill={paint.sign} />
    <path d="M462 10Q520 10 520 66V172H488V66Q488 10 440 10z" fill={paint.ochre} />
    <path d="M296 172L314 190H474L492 172z" fill={paint.ink} />
    <rect x={296} y={92} width={166} height={48} rx={8} fill={paint.ink} />
    <Cobweb at={[300, 96]} size={52} />
    <g transform="translate(458 96) scale(-1 1)">
      <Cobweb size={44} />
    </g>
    <path d="M300 134Q380 120 458 134" stroke={paint.white} strokeWidth={3} fill="none" />
    <RopePosts at={[62, 318]} />
    <Person
      at={[196, 344]}
      scale={1.02}
      mood="happy"
      skin={4}
      hair="bun"
      hairColour="black"
      glasses
      hearingAid
      wear="suit"
      top={paint.night}
      accent={paint.red}
      legs={paint.ink}
      facing={0.8}
      gaze={[0.9, -0.6]}
      limbs={{
        lean: -8,
        nod: -6,
        nearHand: [50, -92],
        farHand: [60, -98],
        nearElbow: -1,
        nearFoot: [-26, 0],
        farFoot: [12, 0],
      }}
    />
    <Person
      at={[584, 344]}
      scale={1.02}
      flip
      body="broad"
      mood="tired"
      skin={1}
      hair="side"
      hairColour="blond"
      beard="full"
      wear="suit"
      top={paint.night}
      accent={paint.red}
      legs={paint.ink}
      facing={0.3}
      gaze={[0.2, 0.9]}
      limbs={{ lean: 4, nod: 16, nearHand: [52, -86], farHand: [60, -94], nearElbow: -1 }}
    />
    <path d="M252 248Q390 312 526 252L520 270Q390 336 258 266z" fill={paint.red} />
    <path d="M252 248Q390 226 526 252Q390 312 252 248z" fill={paint.white} />
    <ellipse cx={390} cy={264} rx={54} ry={11} fill={paint.red} />
    <ellipse cx={390} cy={264} rx={26} ry={5} fill={paint.white} />
    <Spider at={[392, 190]} thread={8} />
    <Cup at={[462, 338]} colour={paint.sign} />
    <Cup at={[468, 311]} colour={paint.sign} />
    <Cup at={[460, 284]} colour={paint.sign} />
  </Picture>
);
