import { DanglingReceiver, GiantPhone, Padlock } from "../../kit/devices.tsx";
import { Hill } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { StopPole } from "../../kit/street.tsx";
import { Cane, WateringCan } from "../../kit/things.tsx";
import { Bus } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture>
    <circle cx={120} cy={150} r={86} fill={paint.white} />
    <Hill at={[70, 290]} width={520} height={120} colour={paint.mid} />
    <Hill at={[620, 290]} width={420} height={90} colour={paint.mid} />
    <path d="M0 280H650V340H0z" fill={paint.night} />
    <Bus
      at={[372, 304]}
      flip
      scale={0.94}
      driver={
        <Person
          bust
          at={[-4, 16]}
          scale={0.62}
          pose="wave"
          mood="sad"
          hair="short"
          skin={3}
          beard="moustache"
          hairColour="black"
          top={paint.ink}
          hat="cap"
          hatColour={paint.ink}
          gaze={[-1, 0.2]}
          facing={-0.2}
          limbs={{ farHand: [58, -176] }}
        />
      }
    />
    <path d="M196 340L236 306H650V340z" fill={paint.steel} />
    <GiantPhone at={[336, 322]} turn={-4} scale={1.16}>
      <Padlock scale={1.05} at={[0, 4]} />
    </GiantPhone>
    <StopPole at={[592, 332]} />
    <DanglingReceiver at={[574, 256]} length={12} />
    <Person
      at={[466, 330]}
      scale={1.2}
      flip
      pose="cane"
      mood="lost"
      old
      glasses
      hair="bun"
      hairColour="white"
      wear="coat"
      top={paint.red}
      legs={paint.slate}
      accent={paint.ink}
      gaze={[0.5, -0.8]}
      limbs={{ nod: -10, farHand: [-40, -96], farElbow: 1 }}
      held={<Cane />}
      other={<WateringCan flip />}
    />
  </Picture>
);
