import { Phone } from "../../kit/devices.tsx";
import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SittingDog } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { WhiteCane } from "../../kit/things.tsx";

/** A telephone that lies on its side as a step, 134 × 42, with a flight of stairs to be found on its screen. */
function Step({
  at: [x, y],
  screen,
  stairs = false,
}: {
  at: readonly [number, number];
  screen: string;
  stairs?: boolean;
}) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={1} y={0} width={132} height={41} rx={9} fill={paint.ink} />
      <rect x={12} y={6} width={98} height={29} rx={2} fill={screen} />
      <circle cx={121} cy={20.5} r={5} fill={paint.slate} />
      {stairs && <path d="M32 35V29H46V23H60V17H74V11H90V35z" fill={paint.red} />}
    </g>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 304H650V340H0z" fill={paint.mid} />
    <path d="M400 186H650V304H400z" fill={paint.deep} />
    <path d="M376 78L516 8L656 78z" fill={paint.group} />
    <path d="M396 78H650V186H396z" fill={paint.white} />
    <path d="M432 86H606V186H432z" fill={paint.ink} />
    <path d="M432 86H478Q472 150 448 186H432zM606 86H560Q566 150 590 186H606z" fill={paint.red} />
    <path d="M404 86H426V186H404zM612 86H634V186H612z" fill={paint.steel} />
    <path d="M376 72H656V88H376z" fill={paint.cream} />
    <circle cx={532} cy={50} r={16} fill={paint.sign} />
    <path d="M524 46h3M537 46h3M524 58q8-9 16 0" stroke={paint.ink} strokeWidth={4} fill="none" />
    <Step at={[400, 180]} screen={paint.white} stairs />
    <Step at={[534, 180]} screen={paint.sign} />
    <Step at={[342, 221]} screen={paint.sign} />
    <Step at={[476, 221]} screen={paint.white} stairs />
    <Step at={[284, 262]} screen={paint.white} stairs />
    <Step at={[418, 262]} screen={paint.sign} />
    <Step at={[552, 262]} screen={paint.white} />
    <Person
      at={[484, 182]}
      scale={0.62}
      flip
      pose="wave"
      mood="happy"
      skin={2}
      hat="police"
      hatColour={paint.red}
      hair="short"
      beard="moustache"
      hairColour="black"
      wear="suit"
      top={paint.group}
      accent={paint.sign}
      legs={paint.group}
      facing={0.5}
      gaze={[0.9, 0.6]}
      limbs={{ farHand: [62, -190], nearHand: [-34, -96] }}
    />
    <Person
      at={[102, 336]}
      scale={1}
      mood="tired"
      skin={5}
      hair="afro"
      hairColour="black"
      wear="coat"
      top={paint.sign}
      accent={paint.ink}
      legs={paint.night}
      earring
      facing={0.6}
      limbs={{ nearHand: [6, -98], farHand: [42, -168], nearElbow: -1, farElbow: -1 }}
      held={<WhiteCane />}
      other={<Phone turn={12} at={[0, -8]} />}
    />
    <g fill={paint.ink}>
      <circle cx={97} cy={155} r={9} />
      <circle cx={117} cy={155} r={9} />
      <path d="M80 150H122V155H80z" />
    </g>
    <path
      d="M246 132H348Q358 132 358 142V170Q358 180 348 180H258L176 160L238 158V140Q238 132 246 132z"
      fill={paint.white}
    />
    <path
      d="M254 144h24v24h-24zM286 144h24v24h-24zM318 144h24v24h-24z"
      fill={paint.ink}
      stroke={paint.ink}
      strokeWidth={5}
    />
    <Person
      at={[222, 338]}
      scale={1}
      pose="sit"
      mood="worried"
      skin={1}
      hair="bald"
      beard="full"
      hairColour="red"
      top={paint.group}
      legs={paint.ink}
      shoes={paint.white}
      facing={0.7}
      gaze={[0.9, -0.8]}
      limbs={{ nod: -10, nearHand: [-6, -70], farHand: [44, -74] }}
      behind={<WheelchairBack />}
    />
    <WheelchairWheel at={[222, 338]} />
    <SittingDog at={[336, 336]} scale={0.8} harness colour={paint.cream} />
  </Picture>
);
