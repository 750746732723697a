import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Ladder } from "../../kit/things.tsx";

/** Bones in a tie, up to the waist in a drawer. */
function FiledSaurian() {
  const back = "M210 264Q302 262 346 204Q386 150 396 104";
  return (
    <g fill="none">
      <path d={back} stroke={paint.white} strokeWidth={7} />
      <path d={back} stroke={paint.white} strokeWidth={22} strokeDasharray="0 23" />
      <path
        d="M258 250Q290 256 288 296M284 240Q318 248 318 290M308 224Q346 236 346 276M328 206Q370 218 370 250"
        stroke={paint.white}
        strokeWidth={9}
      />
      <path d="M352 196L398 214L424 196" stroke={paint.white} strokeWidth={10} />
      <path d="M380 132L404 138L398 158L418 210L404 226L386 206L388 158z" fill={paint.red} />
      <path d="M424 214V192H420Q418 174 428 174T438 192H432V214" fill={paint.sign} />
      <path d="M406 212H450V226H406z" fill={paint.sign} />
      <path d="M406 224H450V232H406z" fill={paint.ink} />
      <g transform="translate(398 96) scale(1.15)" fill={paint.white}>
        <path d="M-26-2Q-30-44 8-46Q32-48 46-28L92-22Q102-16 94-4L42 0L20 4Q16 14 2 16Q-20 16-26-2z" />
        <path d="M14 16L86 12Q94 22 80 27L18 30z" />
        <path d="M54-2L58 9L62-2zM68-3L72 8L76-3zM82-4L86 7L90-4zM46 14L50 5L54 14zM60 13L64 4L68 13z" />
        <circle cx={14} cy={-20} r={13} fill={paint.ink} />
        <circle cx={18} cy={-22} r={5} fill={paint.sign} />
        <path d="M-2-36Q12-46 28-38" stroke={paint.slate} strokeWidth={4} fill="none" />
        <path d="M82-16v.1" stroke={paint.ink} strokeWidth={5} />
      </g>
    </g>
  );
}

export const picture = (
  <Picture ground={paint.group}>
    <path d="M0 300H650V350H0z" fill={paint.mid} />
    <path d="M0 0H164V322H0z" fill={paint.night} />
    <path d="M0 20H150V118H0zM0 128H150V226H0z" fill={paint.slate} />
    <FiledSaurian />
    <path d="M164 254H440V318H164z" fill={paint.slate} />
    <path d="M430 244H452V326H430z" fill={paint.steel} />
    <path d="M452 270h12v28h-12z" fill={paint.ink} />
    <path d="M164 318H440V326H164z" fill={paint.ink} />
    <Person
      at={[96, 340]}
      scale={0.98}
      flip
      pose="walk"
      mood="laughing"
      skin={2}
      hair="side"
      hairColour="brown"
      glasses
      top={paint.sign}
      legs={paint.ink}
      facing={0.3}
      limbs={{ farHand: [52, -104], nearHand: [40, -98], nearElbow: -1 }}
    />
    <Placed at={[70, 244]} turn={-14}>
      <path d="M-46 0H110" stroke={paint.white} strokeWidth={17} />
      <path d="M-50-11v.1M-50 11v.1M112-11v.1M112 11v.1" stroke={paint.white} strokeWidth={25} />
    </Placed>
    <Ladder at={[582, 336]} height={170} turn={-14} colour={paint.sign} />
    <Person
      at={[572, 312]}
      scale={0.92}
      flip
      mood="happy"
      skin={5}
      hat="headscarf"
      hatColour={paint.sign}
      top={paint.white}
      wear="apron"
      accent={paint.ink}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.9, -0.6]}
      limbs={{ farHand: [62, -196], nearHand: [36, -108], nearFoot: [-8, 0], farFoot: [14, -24], holds: "far" }}
      held={
        <Placed turn={35}>
          <path d="M0 10V-22" stroke={paint.ochre} strokeWidth={8} />
          <path d="M-12-22H12L16-44H-16z" fill={paint.cream} />
        </Placed>
      }
    />
    <path d="M492 48v.1M510 40v.1M474 38v.1" stroke={paint.mid} strokeWidth={13} />
  </Picture>
);
