import { Screen } from "../../kit/buildings.tsx";
import { Phone } from "../../kit/devices.tsx";
import { Throne, WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { type Paint, paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SleepingCat } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Cobweb } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M0 310H650V340H0z" fill={paint.ink} />
    <Conference />
    <Person
      bust
      at={[214, 388]}
      scale={1.14}
      flip
      mood="laughing"
      body="broad"
      skin={5}
      hair="short"
      hairColour="black"
      beard="full"
      top={paint.red}
      facing={0.5}
      gaze={[0.9, 0.5]}
      limbs={{ farHand: [40, -90], nearHand: [-46, -104], nearElbow: -1 }}
      held={<Phone scale={1.5} turn={-12} />}
    />
    <Person
      bust
      at={[142, 396]}
      scale={1.1}
      mood="happy"
      skin={3}
      hair="bun"
      hairColour="black"
      top={paint.white}
      facing={0.5}
      gaze={[0.9, 0.6]}
      limbs={{ nod: 6, farHand: [34, -106], nearHand: [-34, -80], holds: "far" }}
    />
    <g transform="translate(72 354)">
      <Person
        scale={1.02}
        pose="sit"
        mood="happy"
        skin={1}
        hair="bob"
        hairColour="blond"
        top={paint.sign}
        legs={paint.group}
        hearingAid
        facing={0.6}
        gaze={[0.9, 0.2]}
        limbs={{ farHand: [54, -92], nearHand: [30, -70], holds: "far" }}
        behind={<WheelchairBack />}
        held={<Phone scale={1.5} turn={10} />}
      />
      <WheelchairWheel scale={1.02} />
    </g>
    <Chat at={[292, 166]} />
    <Chat at={[306, 216]} colour={paint.sign} flip />
    <Rope />
    <SleepingCat at={[528, 339]} />
  </Picture>
);

/** The screen of the conference: who leads sits enthroned in it, alone; a cobweb grows. */
function Conference() {
  return (
    <Screen at={[468, 176]} width={252} height={226} pane={paint.cream}>
      <circle cx={-12} cy={-10} r={112} fill={paint.white} />
      <Cobweb at={[-126, -113]} size={60} colour={paint.slate} />
      <g transform="translate(-12 106)">
        <Throne scale={1.04} />
        <Person
          scale={1.1}
          pose="sit"
          body="round"
          mood="bored"
          skin={1}
          hair="side"
          hairColour="grey"
          beard="moustache"
          hat="headset"
          hatColour={paint.red}
          wear="suit"
          top={paint.ink}
          accent={paint.group}
          facing={0}
          gaze={[0, 0]}
          legs={paint.ink}
          limbs={{
            shift: 0,
            nearHand: [-62, -98],
            farHand: [62, -98],
            nearFoot: [-24, 6],
            farFoot: [24, 6],
            nearElbow: 1,
            farElbow: -1,
            hips: 56,
          }}
        />
      </g>
      <path d="M-126 82H126V113H-126z" fill={paint.ink} />
    </Screen>
  );
}

/** What is said from telephone to telephone: three dots. */
function Chat({ colour = paint.white, ...place }: Place & { colour?: Paint }) {
  return (
    <Placed {...place}>
      <path d="M-4 22L-14 40L-26 18Q-38 14-38 0Q-38-20-18-20H18Q38-20 38 0Q38 20 18 22z" fill={colour} />
      <path d="M-17 0v.1M0 0v.1M17 0v.1" stroke={paint.ink} strokeWidth={9} />
    </Placed>
  );
}

/** The rope before those who are somebody. */
function Rope() {
  return (
    <g>
      <path d="M336 258Q400 320 464 258Q528 320 592 258" fill="none" stroke={paint.red} strokeWidth={12} />
      <path d="M336 258V350M464 258V350M592 258V350" stroke={paint.ochre} strokeWidth={11} />
      <path d="M336 250v.1M464 250v.1M592 250v.1" stroke={paint.sign} strokeWidth={24} />
    </g>
  );
}
