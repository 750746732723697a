import { Hill, Pigeon } from "../../kit/nature.tsx";
import { paint, type Skin, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup } from "../../kit/things.tsx";

/** The two hands of somebody who carries, over what is carried. */
const Hands = ({ at: [x, y], skin }: { at: readonly [number, number]; skin: Skin }) => (
  <path d={`M${x} ${y}h.1M${x + 26} ${y - 5}h.1`} stroke={skinOf(skin).base} strokeWidth={21} />
);

const bricks = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3].map((column) => `M${524 + column * 32 + (row % 2) * 14} ${322 - row * 17}h29v14h-29z`),
);

export const picture = (
  <Picture ground={paint.tint}>
    <Hill at={[60, 290]} width={560} height={90} colour={paint.mid} />
    <Hill at={[560, 290]} width={520} height={120} colour={paint.mid} />
    <path d="M0 282H650V340H0z" fill={paint.cream} />
    <g stroke={paint.ink} strokeWidth={7} fill="none" strokeDasharray="16 14">
      <path d="M424 186V122L480 62L536 122V286H500" />
      <path d="M456 140H504V186H456z" />
    </g>
    <Pigeon at={[484, 184]} scale={0.56} />
    <Person
      at={[330, 336]}
      scale={0.98}
      mood="happy"
      skin={3}
      hat="headscarf"
      hatColour={paint.red}
      wear="coat"
      top={paint.night}
      accent={paint.slate}
      legs={paint.ink}
      facing={0.8}
      gaze={[1, -0.4]}
      limbs={{
        lean: 5,
        farHand: [34, -112],
        nearHand: [14, -108],
        nearElbow: 1,
        nearFoot: [18, 0],
        farFoot: [-20, -3],
      }}
    />
    <Person
      at={[230, 336]}
      scale={1}
      body="slim"
      mood="proud"
      skin={5}
      hat="beanie"
      hatColour={paint.group}
      hair="short"
      hairColour="black"
      top={paint.white}
      legs={paint.night}
      facing={0.5}
      limbs={{ lean: 5, farHand: [34, -108], nearHand: [10, -100], nearFoot: [20, 0], farFoot: [-24, -4] }}
    />
    <Person
      at={[128, 336]}
      scale={0.94}
      mood="laughing"
      skin={1}
      old
      glasses
      hair="bun"
      hairColour="white"
      wear="dress"
      top={paint.group}
      facing={0.6}
      limbs={{ lean: 5, farHand: [34, -100], nearHand: [10, -96], nearFoot: [20, 0], farFoot: [-24, -4] }}
    />
    <g transform="translate(424 204) rotate(-7)">
      <path d="M0 0L-46-19V19z" fill={paint.white} />
      <path d="M0 0L-17-7V7z" fill={paint.ink} />
      <path d="M-46-19H-318V19H-46z" fill={paint.sign} />
      <path d="M-46-6H-318V7H-46z" fill={paint.ochre} />
      <path d="M-318-20H-342V20H-318z" fill={paint.steel} />
      <path d="M-342-19H-366Q-380-19-380 0Q-380 19-366 19H-342z" fill={paint.red} />
    </g>
    <Hands at={[336, 234]} skin={3} />
    <Hands at={[238, 246]} skin={5} />
    <Hands at={[136, 256]} skin={1} />
    <path d={bricks.join("")} fill={paint.red} />
    <Person
      at={[596, 312]}
      scale={0.95}
      flip
      pose="sit"
      body="broad"
      mood="calm"
      skin={2}
      hat="helmet"
      hatColour={paint.sign}
      hair="short"
      beard="full"
      hairColour="red"
      top={paint.white}
      wear="vest"
      accent={paint.ink}
      legs={paint.night}
      facing={0.6}
      gaze={[1, -0.2]}
      limbs={{ farHand: [42, -112], nearHand: [26, -70], holds: "far" }}
      held={<Cup at={[2, 8]} />}
    />
  </Picture>
);
