import type { ReactNode } from "react";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { RobotHead } from "../../kit/robots.tsx";
import { Clipboard, Cup } from "../../kit/things.tsx";

/** What the chalk follows. */
const outline = (stroke: string, width: number): ReactNode => (
  <g fill="none" stroke={stroke} strokeWidth={width}>
    <path d="M204 254V262" strokeWidth={width + 100} />
    <path d="M296 242H400V270H296z" strokeWidth={width + 40} />
    <path d="M300 238L276 200L246 196M320 276L352 310" strokeWidth={width + 14} />
    <path d="M400 244L462 226L492 244M400 270L466 288L500 276" strokeWidth={width + 14} />
  </g>
);

const tape = Array.from({ length: 17 }, (_, index) => `M${-10 + index * 40} 310h20l-10 22h-20z`).join("");

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 166H650V340H0z" fill={paint.group} />
    <path d="M0 156H650V168H0z" fill={paint.white} />
    <path d="M306 30H470V140H306z" fill={paint.ochre} />
    <path d="M318 44H354V76H318zM424 46H458V80H424zM346 98H388V128H346z" fill={paint.white} />
    <path d="M336 58L442 62L368 112z" fill="none" stroke={paint.red} strokeWidth={4} />
    <g fill={paint.red}>
      <circle cx={336} cy={58} r={6} />
      <circle cx={442} cy={62} r={6} />
      <circle cx={368} cy={112} r={6} />
    </g>
    <Person
      at={[492, 226]}
      scale={0.92}
      flip
      mood="happy"
      skin={5}
      hair="bun"
      hairColour="black"
      wear="coat"
      top={paint.cream}
      accent={paint.ochre}
      legs={paint.night}
      facing={0.5}
      gaze={[0.8, 0.8]}
      limbs={{ farHand: [40, -112], nearHand: [32, -104], nearElbow: -1, nod: 8 }}
      held={<Clipboard turn={6} />}
    />
    {outline(paint.white, 26)}
    {outline(paint.group, 14)}
    <g fill="none" stroke={paint.slate} strokeWidth={20}>
      <path d="M300 238L276 200L246 196M320 276L352 310" />
      <path d="M400 244L462 226L492 244M400 270L466 288L500 276" />
    </g>
    <rect x={278} y={224} width={142} height={64} rx={22} fill={paint.white} />
    <path d="M380 224V288" stroke={paint.steel} strokeWidth={6} />
    <circle cx={330} cy={256} r={12} fill={paint.red} />
    <RobotHead at={[208, 254]} turn={-80} scale={0.94} mood="peeking" />
    <circle cx={246} cy={196} r={13} fill={paint.slate} />
    <Cup at={[238, 190]} colour={paint.sign} scale={1.1} />
    <Person
      at={[74, 330]}
      scale={1}
      pose="kneel"
      mood="surprised"
      skin={2}
      hair="curls"
      hairColour="chestnut"
      top={paint.red}
      legs={paint.night}
      facing={0.6}
      gaze={[0.9, 0.6]}
      limbs={{ farHand: [58, -92], nearHand: [40, -72], nearElbow: 1, holds: "far", nod: 0 }}
      held={
        <g transform="translate(8 -2)">
          <path d="M-24-18H-6L-2-28H16L20-18H26V20H-24z" fill={paint.ink} />
          <circle cx={6} cy={0} r={13} fill={paint.steel} />
          <circle cx={6} cy={0} r={7} fill={paint.night} />
        </g>
      }
    />
    <Person
      at={[574, 336]}
      scale={1}
      flip
      mood="laughing"
      body="round"
      skin={1}
      hair="bald"
      beard="full"
      hairColour="grey"
      old
      top={paint.sign}
      wear="vest"
      accent={paint.night}
      legs={paint.ink}
      facing={0.5}
      limbs={{ nearHand: [40, -80], nearElbow: -1 }}
    />
    <path d="M0 310H650V332H0z" fill={paint.sign} />
    <path d={tape} fill={paint.ink} />
  </Picture>
);
