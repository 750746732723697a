import { Laptop } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";

function WaterWing({ at }: { at: readonly [number, number] }) {
  return (
    <Placed at={at} turn={8}>
      <rect x={-21} y={-17} width={42} height={34} rx={15} fill={paint.sign} />
      <path d="M0-17V17" stroke={paint.ochre} strokeWidth={5} />
    </Placed>
  );
}

function KickBoard({ at }: { at: readonly [number, number] }) {
  return (
    <Placed at={at}>
      <rect x={-60} y={-4} width={124} height={22} rx={11} fill={paint.red} />
      <Laptop at={[6, -10]} scale={0.9} turn={-4} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M30 40H190V186H30zM214 40H374V186H214zM398 40H558V186H398zM582 40H650V186H582z" fill={paint.white} />
    <path d="M0 204H650V226H0z" fill={paint.steel} />
    <path d="M0 222H650V340H0z" fill={paint.mid} />
    <path
      d="M70 238q10-7 20 0t20 0M380 234q10-7 20 0t20 0M560 246q10-7 20 0t20 0"
      stroke={paint.white}
      strokeWidth={4}
      fill="none"
    />
    <path d="M604 210H650V340H604z" fill={paint.white} />
    <path d="M604 226H650V340H620z" fill={paint.steel} />
    <path d="M466 206H650V220H466z" fill={paint.ink} />
    <Person
      at={[500, 207]}
      scale={0.8}
      flip
      mood="worried"
      skin={2}
      hair="side"
      hairColour="grey"
      beard="moustache"
      wear="suit"
      top={paint.ink}
      accent={paint.red}
      legs={paint.night}
      body="round"
      facing={0.5}
      gaze={[0.8, 1]}
      limbs={{
        nearHand: [-56, -118],
        farHand: [58, -124],
        nearFoot: [-6, 0],
        farFoot: [26, 0],
        nod: 12,
        nearElbow: -1,
        farElbow: 1,
      }}
    />
    <Placed at={[500, 138]}>
      <rect x={-46} y={-14} width={92} height={28} rx={14} fill={paint.sign} />
      <path d="M-30 2Q-44-46-66-40Q-84-34-76-18Q-64-4-40 6z" fill={paint.sign} />
      <path d="M-76-30L-94-26L-76-20z" fill={paint.red} />
      <circle cx={-66} cy={-30} r={3.5} fill={paint.ink} />
    </Placed>
    <KickBoard at={[322, 234]} />
    <Person
      bust
      at={[236, 398]}
      scale={1.12}
      mood="happy"
      skin={4}
      hair="bun"
      hairColour="black"
      glasses
      wear="suit"
      top={paint.white}
      accent={paint.group}
      facing={0.6}
      gaze={[0.9, 0.3]}
      limbs={{ nearHand: [38, -150], farHand: [46, -152] }}
    />
    <WaterWing at={[234, 238]} />
    <path
      d="M120 340V256Q150 244 180 256T240 256T300 256T360 256T420 256T480 256T540 256T600 256L660 256V340z"
      fill={paint.group}
    />
    <KickBoard at={[492, 282]} />
    <Person
      bust
      at={[408, 446]}
      scale={1.12}
      mood="laughing"
      skin={1}
      hair="spikes"
      hairColour="blond"
      wear="suit"
      top={paint.night}
      accent={paint.sign}
      facing={0.5}
      limbs={{ nearHand: [36, -150], farHand: [44, -152] }}
    />
    <WaterWing at={[404, 288]} />
    <path
      d="M120 350V302Q150 290 180 302T240 302T300 302T360 302T420 302T480 302T540 302T600 302L660 302V350z"
      fill={paint.deep}
    />
    <path d="M0 298H148L176 350H0z" fill={paint.cream} />
    <path d="M148 298H162L190 350H176z" fill={paint.white} />
    <Placed at={[576, 320]}>
      <path d="M34-2Q50-18 62-4T92-8" fill="none" stroke={paint.white} strokeWidth={5} />
      <path d="M-44 10Q-42-30-4-30Q36-28 38 10z" fill={paint.white} />
      <path d="M-20-27Q-14-12-42 0" stroke={paint.slate} strokeWidth={4} fill="none" />
      <path d="M-34-14L-28-20" stroke={paint.red} strokeWidth={7} />
      <rect x={-16} y={-8} width={36} height={18} rx={9} fill={paint.sign} />
      <path d="M-56 14q10-8 20 0t20 0t20 0t20 0t20 0" stroke={paint.mid} strokeWidth={5} fill="none" />
    </Placed>
    <path d="M60 250L208 236" stroke={paint.ochre} strokeWidth={8} />
    <Person
      at={[74, 318]}
      scale={0.94}
      pose="kneel"
      mood="calm"
      skin={3}
      hat="cap"
      hatColour={paint.red}
      hair="short"
      hairColour="black"
      top={paint.white}
      legs={paint.red}
      sleeves="short"
      facing={0.6}
      gaze={[0.9, 0.2]}
      limbs={{ nearHand: [30, -76], farHand: [62, -82] }}
    />
  </Picture>
);
