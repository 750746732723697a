import { paint, shadeOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M344 40L440 300H196zM486 40L640 320H410z" fill={paint.tint} />
    <path d="M322 20H352L360 52H324zM470 20H500L512 48L478 54z" fill={paint.ink} />
    <path d="M0 262H650V340H0z" fill={paint.group} />
    <path d="M26 120H198V262H26z" fill={paint.white} />
    <path d="M36 130H188V252H36z" fill={paint.ink} />
    <path d="M36 226V200L62 176L88 200V214H188V252H36z" fill={paint.slate} />
    <path d="M54 204h14v14h-14z" fill={paint.sign} />
    <Person
      bust
      at={[100, 376]}
      scale={1.04}
      body="slim"
      mood="lost"
      skin={2}
      hair="short"
      hairColour="blond"
      top={paint.red}
      facing={0.6}
      gaze={[1, -0.3]}
      limbs={{ farHand: [56, -150], nearHand: [-34, -96], holds: "far" }}
      held={<Plug />}
    />
    <path d="M20 252H204V264H20z" fill={paint.white} />
    <path d="M26 264H198V340H26z" fill={paint.group} />
    <ellipse cx={292} cy={318} rx={104} ry={20} fill={paint.mid} />
    <ellipse cx={528} cy={324} rx={118} ry={20} fill={paint.mid} />
    <Robot />
    <Person
      at={[580, 322]}
      scale={0.96}
      flip
      mood="proud"
      skin={1}
      hair="bob"
      hairColour="grey"
      wear="suit"
      top={paint.ink}
      legs={paint.ink}
      accent={paint.red}
      facing={0.7}
      limbs={{ farHand: [86, -134], nearHand: [-28, -94], holds: "far" }}
    />
    <Person
      at={[480, 330]}
      scale={0.98}
      flip
      mood="surprised"
      skin={5}
      hair="short"
      hairColour="black"
      glasses
      beard="moustache"
      wear="vest"
      top={paint.sign}
      accent={paint.red}
      legs={paint.night}
      facing={0.8}
      gaze={[1, 0.2]}
      limbs={{ lean: 30, nod: -12, nearHand: [20, -104], farHand: [32, -100], nearElbow: 1 }}
    />
    <Slipper at={594} y={322} colour={paint.white} />
    <Slipper at={566} y={328} colour={paint.white} />
    <Slipper at={496} y={330} colour={paint.red} />
    <Slipper at={464} y={337} colour={paint.red} />
  </Picture>
);

/** A felt slipper over a shoe, 80 long. */
function Slipper({ at, y, colour }: { at: number; y: number; colour: string }) {
  return (
    <g transform={`translate(${at} ${y})`}>
      <path d="M24-4H-42Q-54-4-52-14Q-46-30-22-30L-8-38H22Q30-20 24-4z" fill={colour} />
      <path d="M-8-38H22L24-28H-14z" fill={shadeOf(colour)} />
      <path d="M26 2H-50V-6H26z" fill={paint.ink} />
      <circle cx={-34} cy={-27} r={10} fill={paint.sign} />
    </g>
  );
}

function Plug() {
  return (
    <g>
      <path d="M0 12Q10 90-60 84" stroke={paint.sign} strokeWidth={6} fill="none" />
      <path d="M-12-20H12V4Q12 16 0 16Q-12 16-12 4z" fill={paint.sign} />
      <path d="M-6-20V-34M6-20V-34" stroke={paint.steel} strokeWidth={5} fill="none" />
    </g>
  );
}

/** A robot that bows to the right, 200 high. */
function Robot() {
  return (
    <g transform="translate(268 322)">
      <path d="M-46 0L-36-62H36L46 0z" fill={paint.white} />
      <path d="M0 0L6-62H36L46 0z" fill={paint.steel} />
      <path d="M-50-4H50V10H-50z" fill={paint.ink} />
      <circle cy={-58} r={30} fill={paint.ink} />
      <g transform="translate(0 -66) rotate(34)">
        <path d="M-46 0Q-52-92-30-104H30Q52-92 46 0Q0 18-46 0z" fill={paint.white} />
        <path d="M12 12Q30 8 46 0Q52-92 30-104H10z" fill={paint.steel} />
        <circle cx={-8} cy={-56} r={16} fill={paint.sign} />
        <path d="M-10-104H10V-118H-10z" fill={paint.ink} />
        <g transform="translate(0 -150) rotate(-14)">
          <rect x={-44} y={-36} width={88} height={70} rx={24} fill={paint.white} />
          <rect x={-22} y={-22} width={66} height={42} rx={16} fill={paint.ink} />
          <path d="M-6 0q8-12 16 0M18 0q8-12 16 0" stroke={paint.sign} strokeWidth={5} fill="none" />
          <path d="M0-36V-56" stroke={paint.ink} strokeWidth={5} fill="none" />
          <circle cy={-60} r={9} fill={paint.red} />
        </g>
        <path d="M22-82L44-50L12-30" stroke={paint.slate} strokeWidth={16} fill="none" />
        <circle cx={8} cy={-28} r={11} fill={paint.ink} />
      </g>
    </g>
  );
}
