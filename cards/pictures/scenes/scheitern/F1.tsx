import { ChurchTower, Cottage } from "../../kit/buildings.tsx";
import { Laptop } from "../../kit/devices.tsx";
import { Cloud, Hill } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { NoSignal } from "../../kit/things.tsx";
import { Van } from "../../kit/vehicles.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={470} cy={170} r={122} fill={paint.cream} />
    <Cloud at={[118, 196]} scale={1.3} />
    <Hill at={[60, 360]} width={560} height={130} colour={paint.mid} />
    <Hill at={[560, 350]} width={520} height={48} colour={paint.mid} />
    <Cottage at={[86, 276]} scale={0.9} />
    <Cottage at={[150, 270]} scale={0.75} wall={paint.cream} />
    <Van at={[536, 316]} scale={0.72} />
    <ChurchTower at={[352, 676]} scale={1.6} height={330} />
    <Person
      at={[396, 376]}
      scale={1.12}
      pose="reach"
      mood="worried"
      hair="ponytail"
      hairColour="red"
      skin={2}
      glasses
      top={paint.sign}
      legs={paint.ink}
      shoes={paint.red}
      facing={0.4}
      gaze={[0.7, -0.9]}
      limbs={{
        lean: 6,
        farHand: [66, -196],
        nearHand: [-50, -150],
        nearFoot: [-26, 6],
        farFoot: [2, -4],
        nearElbow: 1,
      }}
      held={<Laptop scale={1.2} turn={-14} at={[10, 8]} />}
    />
    <NoSignal at={[574, 208]} scale={0.94} />
  </Picture>
);
