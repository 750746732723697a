import { Camera } from "../../kit/devices.tsx";
import { Pigeon } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { CafeTable, Gables, Parasol, StreetLamp } from "../../kit/street.tsx";
import { ChessBoard } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Gables
      at={[0, 250]}
      houses={[
        [92, 92, paint.mid],
        [84, 70, paint.group],
        [104, 88, paint.mid],
        [90, 120, paint.group],
        [88, 80, paint.mid],
        [104, 104, paint.group],
        [96, 76, paint.mid],
      ]}
    />
    <path d="M0 238H650V340H0z" fill={paint.cream} />
    <path d="M0 262H650V340H0z" fill={paint.sign} />
    <Parasol at={[560, 282]} />
    <CafeTable at={[560, 290]} />
    <Person
      at={[96, 318]}
      scale={0.86}
      flip
      pose="walk"
      mood="worried"
      skin={2}
      hair="tufts"
      hairColour="grey"
      old
      top={paint.night}
      legs={paint.slate}
      gaze={[-1, -0.6]}
      facing={-0.4}
      wear="vest"
      accent={paint.red}
      limbs={{ nearHand: [40, -104] }}
      held={<ChessBoard />}
    />
    <StreetLamp at={[352, 322]} height={262}>
      <Camera at={[-10, -60]} turn={-160} scale={0.9} />
      <Camera at={[10, -64]} turn={-12} scale={0.9} />
      <Camera at={[-10, -22]} turn={168} flip={false} scale={1} />
      <Camera at={[10, -26]} turn={16} scale={1} />
      <Camera at={[6, 16]} turn={34} scale={1.15} />
      <Camera at={[-6, 22]} turn={146} scale={1.1} />
      <Camera at={[4, 62]} turn={40} scale={1.1} />
    </StreetLamp>
    <Pigeon at={[490, 334]} scale={1.1} flip />
  </Picture>
);
