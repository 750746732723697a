import { Cat } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Car } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 216H650V340H0z" fill={paint.mid} />
    <path d="M0 250H650V340H0z" fill={paint.steel} />
    <path d="M350 216V120L420 70L490 120V216z" fill={paint.cream} />
    <path d="M336 124L420 60L504 124L494 136L420 82L346 136z" fill={paint.group} />
    <path d="M384 252V146H446V252z" fill={paint.ink} />
    <Car at={[40, 286]} scale={0.8} police />
    <path d="M322 286L404 366" stroke={paint.ink} strokeWidth={30} fill="none" />
    <circle cx={226} cy={192} r={140} fill={paint.ink} />
    <circle cx={226} cy={192} r={124} fill={paint.cream} />
    <path d="M105.2 220H346.8A124 124 0 0 1 105.2 220z" fill={paint.mid} />
    <Car at={[146, 240]} scale={0.62} police />
    <Car at={[306, 240]} scale={0.62} flip police />
    <Person
      at={[226, 296]}
      scale={0.76}
      mood="surprised"
      skin={1}
      hair="tufts"
      hairColour="grey"
      beard="moustache"
      old
      hat="cap"
      hatColour={paint.ink}
      glasses
      held={
        <g transform="rotate(24)">
          <path d="M-14-4H14L11 36H-11z" fill={paint.white} />
          <path d="M-8-4V-30Q-2-36 2-30V-4zM4-4V-22Q10-28 12-20V-4z" fill={paint.ochre} />
        </g>
      }
      wear="coat"
      top={paint.sign}
      accent={paint.ink}
      facing={0}
      gaze={[0.6, 0.2]}
      pose="cheer"
    />
    <Car at={[168, 300]} scale={0.86} police />
    <Car at={[290, 306]} scale={0.86} flip police />
    <Cat at={[414, 258]} scale={0.86} colour={paint.white} eyes={paint.ink} />
    <Person
      at={[512, 354]}
      scale={1.12}
      pose="walk"
      mood="sly"
      skin={1}
      hair="short"
      beard="stubble"
      hat="beanie"
      hatColour={paint.ink}
      top={paint.white}
      legs={paint.ink}
      facing={-0.1}
      gaze={[-1, 0.1]}
      limbs={{ lean: -6, nearHand: [52, -86], farHand: [44, -104], nearElbow: -1, holds: "far" }}
      held={
        <g transform="rotate(6)">
          <path d="M20 24Q62 56 40 92T70 106" fill="none" stroke={paint.ink} strokeWidth={4} />
          <rect x={-26} y={-54} width={92} height={78} rx={6} fill={paint.ink} />
          <rect x={-18} y={-46} width={76} height={56} rx={2} fill={paint.steel} />
          <path d="M0-10L30-40H50L10 0z" fill={paint.white} />
        </g>
      }
    />
  </Picture>
);
