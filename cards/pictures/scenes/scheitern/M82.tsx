import { ServerRack } from "../../kit/devices.tsx";
import { Duck, Hill } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clipboard, Ladder, Spanner } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={330} cy={150} r={70} fill={paint.white} />
    <Hill at={[90, 280]} width={420} height={120} colour={paint.mid} />
    <Hill at={[600, 280]} width={380} height={90} colour={paint.mid} />
    <path d="M0 268H650V340H0z" fill={paint.group} />
    <path
      d="M0 196H650V230H586Q480 226 440 300H400V340H380V300Q330 224 236 300V340H200V300Q160 226 0 232z"
      fill={paint.steel}
    />
    <ServerRack at={[214, 350]} height={140} />
    <ServerRack at={[446, 350]} height={140} />
    <path d="M0 186H650V204H0z" fill={paint.slate} />
    <path
      d="M40 312q12-8 24 0t24 0M520 322q12-8 24 0t24 0M280 326q12-8 24 0t24 0"
      fill="none"
      stroke={paint.white}
      strokeWidth={5}
      strokeLinecap="round"
    />
    <Duck at={[318, 312]} scale={1.05} />
    <Person
      at={[446, 188]}
      scale={0.74}
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
    <Ladder at={[546, 336]} height={156} turn={-16} />
    <Person
      at={[562, 328]}
      scale={0.9}
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
      limbs={{ farHand: [56, -150], nearHand: [34, -110], nearFoot: [-2, 4], farFoot: [20, -26], holds: "far" }}
      held={<Spanner turn={40} />}
    />
  </Picture>
);
