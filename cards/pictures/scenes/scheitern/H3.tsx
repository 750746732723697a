import { Laptop } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Ladder } from "../../kit/things.tsx";

/** A pile of paper of any height. */
function Pile({ x, from, to, width = 52 }: { x: number; from: number; to: number; width?: number }) {
  const d = `M${x} ${from}V${to}`;
  return (
    <g strokeWidth={width} strokeLinecap="butt">
      <path d={d} stroke={paint.steel} />
      <path d={d} stroke={paint.white} strokeDasharray="7 3" />
    </g>
  );
}

function Mouse({ at: [x, y], flip = false }: { at: readonly [number, number]; flip?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})${flip ? " scale(-1 1)" : ""}`}>
      <path d="M-18-4Q-36-2-38-14" fill="none" stroke={paint.steel} strokeWidth={3} />
      <path d="M-20 0Q-20-22 2-22L10-18L22-8Q22 0 12 0z" fill={paint.steel} />
      <circle cx={4} cy={-22} r={7} fill={paint.slate} />
      <circle cx={12} cy={-12} r={2.5} fill={paint.ink} />
    </g>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 316H650V340H0z" fill={paint.deep} />
    <path d="M206 120H640V318H206z" fill={paint.cream} />
    <path d="M418 14L206 136Q300 190 420 190T640 136z" fill={paint.ink} />
    <Pile x={248} from={152} to={118} />
    <Pile x={304} from={172} to={90} />
    <Pile x={361} from={184} to={58} />
    <Pile x={420} from={188} to={40} width={56} />
    <Pile x={479} from={184} to={56} />
    <Pile x={536} from={172} to={84} />
    <Pile x={592} from={152} to={114} />
    <path d="M206 138Q300 194 420 194T640 138" fill="none" stroke={paint.ochre} strokeWidth={14} />
    <path d="M554 214H624V276H554z" fill={paint.group} />
    <path d="M566 248L616 222L600 262L590 250z" fill={paint.white} />
    <path d="M590 250L616 222L594 256z" fill={paint.slate} />
    <path d="M290 318V180" stroke={paint.ochre} strokeWidth={15} />
    <path d="M418 6L164 140M418 6L676 140" stroke={paint.red} strokeWidth={26} fill="none" />
    <path d="M206 136V318M640 136V318" stroke={paint.group} strokeWidth={22} />
    <Person
      at={[420, 412]}
      scale={1.04}
      mood="bored"
      skin={1}
      hair="bob"
      hairColour="chestnut"
      hat="helmet"
      hatColour={paint.sign}
      top={paint.group}
      facing={0}
      gaze={[0, 0]}
      limbs={{ nearHand: [-64, -124], farHand: [64, -118], nearElbow: 1, farElbow: -1 }}
      held={
        <g>
          <path d="M-8-30Q-8-42 0-42Q8-42 8-30L6-6H-6z" fill={paint.ink} />
          <path d="M-20-8H20V6H-20z" fill={paint.red} />
        </g>
      }
    />
    <path d="M330 296H570V340H330z" fill={paint.deep} />
    <path d="M318 286H582V300H318z" fill={paint.white} />
    <path d="M334 280H384V286H334z" fill={paint.steel} />
    <Laptop at={[494, 284]} scale={0.94} />
    <Mouse at={[566, 328]} />
    <Mouse at={[612, 328]} />
    <Ladder at={[170, 330]} height={212} turn={6} />
    <Person
      at={[138, 300]}
      scale={0.92}
      mood="worried"
      skin={4}
      hair="short"
      hairColour="black"
      glasses
      top={paint.sign}
      legs={paint.night}
      facing={0.7}
      gaze={[0.8, -0.8]}
      limbs={{ farHand: [48, -118], nearHand: [36, -108], nearFoot: [20, -6], farFoot: [32, -32], nearElbow: -1 }}
    />
    <Pile x={196} from={200} to={150} width={56} />
  </Picture>
);
