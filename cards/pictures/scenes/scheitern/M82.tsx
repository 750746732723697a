import { ServerRack } from "../../kit/devices.tsx";
import { Duck, Hill } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clipboard, Ladder, Spanner } from "../../kit/things.tsx";
import { Car } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={330} cy={150} r={70} fill={paint.white} />
    <Hill at={[90, 280]} width={420} height={120} colour={paint.mid} />
    <Hill at={[600, 280]} width={380} height={90} colour={paint.mid} />
    <path d="M0 268H650V340H0z" fill={paint.group} />
    <path d="M0 232H650V268H600Q500 262 446 340H214Q150 264 0 270z" fill={paint.steel} />
    <path d="M266 340Q330 256 394 340z" fill={paint.group} />
    <ServerRack at={[214, 362]} height={120} />
    <ServerRack at={[446, 362]} height={120} />
    <path d="M0 226H650V244H0z" fill={paint.slate} />
    <path
      d="M40 312q12-8 24 0t24 0M520 322q12-8 24 0t24 0"
      fill="none"
      stroke={paint.white}
      strokeWidth={5}
      strokeLinecap="round"
    />
    <Duck at={[330, 336]} scale={0.84} />
    <Car at={[236, 228]} scale={0.95} police />
    <Person
      at={[432, 228]}
      scale={0.85}
      pose="read"
      mood="proud"
      skin={4}
      hat="helmet"
      hatColour={paint.white}
      hair="short"
      hairColour="black"
      top={paint.ink}
      wear="vest"
      accent={paint.sign}
      legs={paint.night}
      facing={0.5}
      held={<Clipboard />}
    />
    <Ladder at={[540, 350]} height={120} turn={-16} />
    <Person
      at={[576, 360]}
      scale={1.1}
      flip
      pose="stand"
      mood="calm"
      skin={1}
      hat="helmet"
      hatColour={paint.sign}
      hair="ponytail"
      hairColour="chestnut"
      top={paint.red}
      wear="vest"
      accent={paint.sign}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.8, 0.2]}
      limbs={{ farHand: [58, -134], nearHand: [34, -96], nearFoot: [-2, 4], farFoot: [20, -26], holds: "far" }}
      held={<Spanner turn={40} />}
    />
  </Picture>
);
