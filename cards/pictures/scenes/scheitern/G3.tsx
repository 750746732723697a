import { Screen } from "../../kit/buildings.tsx";
import { Bookcase } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SleepingCat } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb } from "../../kit/things.tsx";

const cards = Array.from({ length: 26 }, (_, index) => [204 + index * 13, 198 + ((index * 5) % 4) * 4] as const);
const some = (rest: number) =>
  cards
    .filter((_, index) => index % 3 === rest)
    .map(([x, y]) => `M${x} 246V${y}H${x + 10}V246z`)
    .join("");

export const picture = (
  <Picture ground={paint.mid}>
    <Bookcase at={[204, 236]} scale={1.1} />
    <Bookcase at={[61, 236]} scale={1.1} />
    <path d="M0 236H650V340H0z" fill={paint.cream} />
    <path d="M414 182L404 208H476L466 182z" fill={paint.slate} />
    <Screen at={[440, 108]} width={204} height={140} pane={paint.deep}>
      <path d="M0-42Q-36-62-82-46V46Q-36 30 0 50Q36 30 82 46V-46Q36-62 0-42z" fill={paint.white} />
      <path d="M0-42V50" stroke={paint.steel} strokeWidth={5} />
      <path d="M-66-30V-10" stroke={paint.red} strokeWidth={7} fill="none" />
      <Cobweb at={[102, -70]} flip size={84} colour={paint.slate} />
    </Screen>
    <path d="M300 204H650V340H300z" fill={paint.group} />
    <path d="M288 200H650V214H288z" fill={paint.white} />
    <path d="M410 192H490L496 202H404z" fill={paint.ink} />
    <SleepingCat at={[450, 194]} />
    <Person
      at={[252, 346]}
      scale={1.06}
      body="broad"
      mood="happy"
      skin={2}
      hair="bun"
      hairColour="red"
      glasses
      wear="vest"
      top={paint.sign}
      accent={paint.night}
      legs={paint.night}
      facing={0.7}
      gaze={[0.8, 0.8]}
      limbs={{ lean: 4, nod: 4, farHand: [50, -158], nearHand: [40, -112], nearElbow: -1, holds: "far" }}
      held={<path d="M-12-40H24V6H-12z" fill={paint.white} />}
    />
    <path d={some(0)} fill={paint.white} />
    <path d={some(1)} fill={paint.cream} />
    <path d={some(2)} fill={paint.sign} />
    <path d="M180 234H548V284H180z" fill={paint.slate} />
    <path d="M180 234H548V244H180z" fill={paint.steel} />
    <path d="M84 160H196V340H84z" fill={paint.night} />
    <path d="M94 172H186V210H94zM94 306H186V340H94z" fill={paint.slate} />
    <path d="M94 222H186V296H94z" fill={paint.ink} />
    <path d="M180 234H192V284H94V246H180z" fill={paint.slate} />
    <path d="M128 192H152M128 322H152" stroke={paint.sign} strokeWidth={8} />
    <Person
      at={[586, 342]}
      scale={0.78}
      flip
      body="child"
      mood="laughing"
      skin={4}
      hair="afro"
      hairColour="black"
      top={paint.red}
      legs={paint.ink}
      facing={0.6}
      limbs={{ farHand: [52, -72], nearHand: [36, -74], nearElbow: -1, farElbow: -1 }}
    />
  </Picture>
);
