import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup } from "../../kit/things.tsx";

const cherries = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  .filter((hour) => hour !== 6)
  .map((hour) => [406 + Math.sin((hour * Math.PI) / 6) * 106, 180 - Math.cos((hour * Math.PI) / 6) * 38] as const);

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 126H96V340H0z" fill={paint.deep} />
    <Person
      at={[74, 352]}
      scale={1}
      flip
      pose="walk"
      mood="tired"
      skin={5}
      hair="curls"
      hairColour="black"
      earring
      top={paint.night}
      legs={paint.ink}
      facing={0.7}
      limbs={{ farHand: [44, -108], nearHand: [38, -100], nearElbow: -1 }}
    />
    <path d="M2 236H58V290H2z" fill={paint.ochre} />
    <path d="M30 236V210" stroke={paint.deep} strokeWidth={5} />
    <path d="M30 218q-20-4-22-22q22 2 22 22zM30 214q2-20 20-24q0 22-20 24z" fill={paint.group} />
    <Person
      at={[446, 268]}
      scale={0.98}
      body="broad"
      mood="surprised"
      skin={2}
      hair="bald"
      beard="full"
      hairColour="grey"
      top={paint.white}
      facing={-0.1}
      gaze={[-0.6, 0.9]}
      limbs={{ nearHand: [-66, -128], farHand: [66, -128], nearElbow: -1, farElbow: 1, nod: 6 }}
    />
    <Person
      at={[176, 354]}
      scale={1.04}
      mood="sad"
      skin={3}
      hair="bun"
      hairColour="black"
      glasses
      top={paint.white}
      legs={paint.group}
      wear="vest"
      accent={paint.tint}
      facing={0.7}
      gaze={[0.9, 0.2]}
      limbs={{ farHand: [62, -124], nearHand: [34, -102], nearElbow: -1, holds: "far" }}
      held={<path d="M-36-16H40Q34-4 20-4H-14Q-30-4-36-16z" fill={paint.white} />}
    />
    <path d="M0 288H650V340H0z" fill={paint.group} />
    <path d="M0 282H650V298H0z" fill={paint.tint} />
    <ellipse cx={406} cy={246} rx={150} ry={58} fill={paint.steel} />
    <path d="M278 180V240A128 50 0 0 0 534 240V180z" fill={paint.sign} />
    <path d="M278 202V216A128 50 0 0 0 534 216V202A128 50 0 0 1 278 202z" fill={paint.white} />
    <ellipse cx={406} cy={180} rx={128} ry={50} fill={paint.white} />
    <path d="M406 180L336 222V284L406 242z" fill={paint.ochre} />
    <path d="M406 180L476 222V284L406 242z" fill={paint.sign} />
    <path d="M406 202L336 244V256L406 214L476 256V244z" fill={paint.white} />
    <path d="M336 283L406 241L476 283Q406 298 336 283z" fill={paint.steel} />
    {cherries.map(([x, y]) => (
      <circle key={x + y} cx={x} cy={y} r={8} fill={paint.red} />
    ))}
    <path d="M406 178L470 216M406 178L368 156" stroke={paint.ink} strokeWidth={9} />
    <circle cx={406} cy={178} r={8} fill={paint.ink} />
    <g transform="translate(582 206) rotate(6)">
      <rect x={-50} y={-88} width={100} height={176} rx={12} fill={paint.ink} />
      <rect x={-41} y={-76} width={82} height={148} rx={3} fill={paint.white} />
      <path d="M-8-58H8V-36H-8z" fill={paint.ink} />
      <circle cx={0} cy={6} r={37} fill={paint.cream} stroke={paint.ink} strokeWidth={7} />
      <path d="M0 6L-20 39A38 38 0 0 0 20 39z" fill={paint.sign} />
      <circle cx={0} cy={32} r={7} fill={paint.red} />
      <path d="M0 6V-20" stroke={paint.red} strokeWidth={5} />
    </g>
    <Cup at={[506, 306]} turn={180} />
    <Cup at={[376, 308]} turn={180} colour={paint.sign} />
  </Picture>
);
