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
    <circle cx={316} cy={196} r={122} fill={paint.cream} />
    <Cloud at={[118, 196]} scale={1.3} />
    <Hill at={[60, 360]} width={560} height={130} colour={paint.mid} />
    <Hill at={[400, 360]} width={640} height={84} colour={paint.group} />
    <Cottage at={[86, 276]} scale={0.9} />
    <Cottage at={[150, 270]} scale={0.75} wall={paint.cream} />
    <path d="M650 340Q420 306 270 340z" fill={paint.deep} />
    <Van at={[246, 318]} scale={0.9} flip />
    <ChurchTower at={[514, 456]} height={330} />
    <Person
      at={[446, 296]}
      scale={1.08}
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
      flip
      limbs={{
        lean: 8,
        farHand: [76, -178],
        nearHand: [-44, -130],
        nearFoot: [-26, 6],
        farFoot: [2, -4],
        nearElbow: 1,
      }}
      held={<Laptop scale={1.2} turn={-14} at={[30, 8]} />}
    />
    <NoSignal at={[292, 200]} scale={1.1} />
  </Picture>
);
