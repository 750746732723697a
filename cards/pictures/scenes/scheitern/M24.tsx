import { Bookcase } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

export const picture = (
  <Picture ground={paint.mid}>
    <Bookcase at={[58, 276]} scale={1.3} />
    <Bookcase at={[648, 276]} scale={1.3} />
    <path d="M0 270H650V340H0z" fill={paint.cream} />
    <rect x={164} y={40} width={390} height={232} rx={14} fill={paint.ink} />
    <path d="M178 54H540V258H178z" fill={paint.tint} />
    <circle cx={500} cy={108} r={32} fill={paint.sign} />
    <path
      d="M178 258V170Q210 80 300 76Q350 78 366 108Q330 96 318 122Q314 150 356 160Q420 190 540 176V258z"
      fill={paint.group}
    />
    <path
      d="M178 170Q210 80 300 76Q350 78 366 108Q360 122 348 112Q338 122 328 112Q318 126 310 116Q300 130 296 116Q230 110 178 190z"
      fill={paint.white}
    />
    <g transform="translate(410 58) rotate(-28)">
      <path d="M-34 2L-64-18L-56 2L-64 22z" fill={paint.red} />
      <path d="M-44 2Q0-36 44 0Q0 34-44 2z" fill={paint.red} />
      <path d="M-6-16Q-14 0-6 16" stroke={paint.wine} strokeWidth={5} fill="none" />
      <circle cx={22} cy={-4} r={7} fill={paint.white} />
      <circle cx={24} cy={-4} r={3.5} fill={paint.ink} />
    </g>
    <path d="M150 268H566L600 318H116z" fill={paint.steel} />
    <path d="M116 318H600V328H116z" fill={paint.slate} />
    <path d="M172 276H544L548 282H168zM162 288H554L559 295H157zM152 301H562L567 308H147z" fill={paint.white} />
    <Person
      at={[400, 304]}
      scale={1.02}
      mood="laughing"
      body="round"
      skin={1}
      hair="curls"
      hairColour="white"
      old
      wear="dress"
      top={paint.sign}
      facing={0.5}
      limbs={{
        hips: 74,
        lean: 12,
        shift: -6,
        nearFoot: [-38, 2],
        farFoot: [40, -2],
        nearHand: [-62, -136],
        farHand: [76, -150],
        nearElbow: -1,
        farElbow: 1,
      }}
    />
    <Person
      at={[536, 312]}
      scale={1.02}
      flip
      mood="worried"
      skin={5}
      hair="tufts"
      hairColour="white"
      top={paint.steel}
      legs={paint.ink}
      facing={0.4}
      limbs={{
        hips: 76,
        nearFoot: [-30, 2],
        farFoot: [32, -2],
        nearHand: [-58, -120],
        farHand: [56, -130],
        nearElbow: -1,
        farElbow: 1,
      }}
    />
    <path d="M488 232Q488 212 536 212T584 232Q584 252 536 252T488 232z" fill={paint.white} />
    <path d="M496 218L514 250L532 252L520 212zM556 212L552 252L570 250L580 222z" fill={paint.red} />
    <Person
      at={[254, 334]}
      scale={1}
      mood="happy"
      skin={3}
      hair="ponytail"
      hairColour="black"
      top={paint.white}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.9, -0.2]}
      limbs={{ farHand: [81, -167], nearHand: [-24, -92], nearElbow: -1 }}
    />
  </Picture>
);
