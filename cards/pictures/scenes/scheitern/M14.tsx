import { TownHall } from "../../kit/buildings.tsx";
import { Laptop, Phone } from "../../kit/devices.tsx";
import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { Sunflower } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <TownHall at={[520, 286]} scale={1.12} wall={paint.white} roof={paint.mid} />
    <path d="M0 282H650V340H0z" fill={paint.cream} />
    <Person
      at={[196, 334]}
      scale={1.02}
      body="broad"
      pose="walk"
      mood="laughing"
      skin={2}
      hair="short"
      hairColour="black"
      beard="stubble"
      top={paint.red}
      legs={paint.night}
      facing={0.6}
      limbs={{ lean: -4, farHand: [44, -106], nearHand: [30, -100], nearElbow: 1 }}
    />
    <Person
      at={[472, 334]}
      scale={1.02}
      flip
      pose="walk"
      mood="tired"
      skin={5}
      hair="curls"
      hairColour="black"
      top={paint.sign}
      legs={paint.ink}
      facing={0.6}
      limbs={{ lean: -6, farHand: [44, -106], nearHand: [30, -100], nearElbow: 1 }}
    />
    <path d="M216 214H452V230H216z" fill={paint.ochre} />
    <path d="M236 230H300V282H236zM392 230H436V296H428V240H400V296H392z" fill={paint.ochre} />
    <Laptop at={[278, 208]} scale={0.84} />
    <Cup at={[424, 214]} colour={paint.red} />
    <Person
      at={[352, 254]}
      scale={0.92}
      pose="sit"
      mood="happy"
      skin={3}
      hair="long"
      hairColour="black"
      glasses
      wear="shirt"
      top={paint.group}
      legs={paint.night}
      shoes={paint.red}
      facing={0.3}
      limbs={{ farHand: [28, -138], farElbow: -1, nearHand: [-60, -172], nearElbow: -1, holds: "far" }}
      held={<Phone turn={10} at={[2, -4]} />}
    />
    <Person
      at={[80, 336]}
      scale={0.98}
      pose="sit"
      mood="proud"
      skin={1}
      hair="spikes"
      hairColour="red"
      top={paint.white}
      legs={paint.deep}
      facing={0.6}
      limbs={{ farHand: [46, -84], nearHand: [0, -66], holds: "far" }}
      behind={<WheelchairBack />}
      held={
        <g>
          <path d="M-16 6H30V26Q26 44 22 44H-8Q-12 44-16 26z" fill={paint.ochre} />
          <Sunflower at={[7, 8]} height={74} />
        </g>
      }
    />
    <WheelchairWheel at={[80, 336]} scale={0.98} />
  </Picture>
);
