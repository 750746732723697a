import { Tree } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { RobotFace } from "../../kit/robots.tsx";

const gaps = Array.from({ length: 13 }, (_, index) => `M${index * 54 - 4} 204V330`).join("");
const stems = [44, 84, 288, 330, 372];

const hands = (x: number, skin: 1 | 2 | 4 | 5, apart = 44) => (
  <path
    d={`M${x - apart} 194v12M${x - apart + 10} 194v12M${x + apart} 194v12M${x + apart - 10} 194v12`}
    stroke={skinOf(skin).base}
    strokeWidth={12}
  />
);

export const picture = (
  <Picture ground={paint.mid}>
    <circle cx={440} cy={84} r={46} fill={paint.tint} />
    <Tree at={[600, 250]} scale={1.5} colour={paint.group} />
    <Tree at={[20, 250]} scale={1.2} colour={paint.group} />
    <Person
      bust
      at={[112, 346]}
      scale={1.04}
      mood="surprised"
      skin={2}
      hair="curls"
      hairColour="red"
      top={paint.red}
      facing={0.4}
      gaze={[0.5, 1]}
      limbs={{ nearHand: [-30, -70], farHand: [30, -70] }}
    />
    <Person
      bust
      at={[232, 352]}
      scale={1.04}
      mood="worried"
      skin={5}
      hair="short"
      hat="cap"
      hatColour={paint.sign}
      hairColour="black"
      top={paint.night}
      facing={0}
      gaze={[-0.2, 1]}
      limbs={{ nearHand: [-30, -70], farHand: [30, -70] }}
    />
    <Person
      bust
      at={[346, 346]}
      scale={1.04}
      mood="lost"
      skin={1}
      hair="bun"
      hairColour="white"
      glasses
      old
      top={paint.ink}
      facing={-0.3}
      gaze={[-0.8, 1]}
      limbs={{ nearHand: [-30, -70], farHand: [30, -70] }}
    />
    <path d="M0 196H650V340H0z" fill={paint.white} />
    <path d={gaps} stroke={paint.mid} strokeWidth={5} />
    <path d="M0 190H650V204H0z" fill={paint.steel} />
    {hands(112, 2)}
    {hands(232, 5)}
    {hands(346, 1, 38)}
    <path d="M0 318H650V340H0z" fill={paint.deep} />
    {stems.map((x, index) => (
      <path
        key={x}
        d={`M${x} 322V${240 + (index % 3) * 10}M${x} 286q18-4 24-20q-20 0-24 20z`}
        stroke={paint.group}
        fill={paint.group}
        strokeWidth={7}
      />
    ))}
    <g transform="translate(180 324)">
      <path d="M-74 0Q-80-70-20-74H30Q76-68 78 0z" fill={paint.red} />
      <path d="M-74 0Q-80-70-20-74Q-52-40-50 0z" fill={paint.wine} />
      <RobotFace at={[22, -40]} scale={0.86} mood="pleading" />
      <circle cx={-44} cy={-4} r={22} fill={paint.ink} />
      <circle cx={54} cy={-2} r={18} fill={paint.ink} />
    </g>
    {[
      [256, 316],
      [350, 322],
      [62, 322],
    ].map(([x = 0, y = 0]) => (
      <g key={x}>
        <path
          d={`M${x - 19} ${y}h38M${x} ${y - 15}v30M${x - 14} ${y - 11}l28 22M${x + 14} ${y - 11}l-28 22`}
          stroke={paint.sign}
          strokeWidth={15}
        />
        <circle cx={x} cy={y} r={11} fill={paint.ink} />
      </g>
    ))}
    <Person
      at={[506, 336]}
      scale={1.06}
      flip
      pose="kneel"
      mood="laughing"
      body="broad"
      skin={4}
      hair="short"
      hairColour="black"
      beard="full"
      hat="straw"
      hatColour={paint.red}
      wear="apron"
      accent={paint.group}
      top={paint.sign}
      legs={paint.night}
      facing={0.5}
      limbs={{ farHand: [84, -104], nearHand: [44, -66], farElbow: 1, holds: "far" }}
      held={
        <g>
          <path d="M-10 0V-30Q-10-44 4-44T16-30V-4z" fill={paint.white} />
          <path d="M-10-22H16M-10-12H16" stroke={paint.red} strokeWidth={4} />
        </g>
      }
    />
  </Picture>
);
