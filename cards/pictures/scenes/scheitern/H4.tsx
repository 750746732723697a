import { Screen } from "../../kit/buildings.tsx";
import { Phone } from "../../kit/devices.tsx";
import { Throne, WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M0 300H650V340H0z" fill={paint.ink} />
    <g transform="translate(650 0) scale(-1 1)">
      <Screen at={[196, 182]} width={290} height={212} pane={paint.cream}>
        <circle cx={0} cy={-10} r={104} fill={paint.white} />
        <g transform="translate(0 106)">
          <Throne scale={0.98} />
          <Person
            scale={0.98}
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
            limbs={{
              shift: 0,
              nearHand: [-62, -98],
              farHand: [62, -98],
              nearFoot: [-24, 6],
              farFoot: [24, 6],
              nearElbow: 1,
              farElbow: -1,
              hips: 60,
            }}
            legs={paint.ink}
          />
        </g>
        <path d="M-145 80H145V106H-145z" fill={paint.ink} />
        <circle cx={-22} cy={94} r={10} fill={paint.white} />
        <circle cx={22} cy={94} r={10} fill={paint.red} />
      </Screen>
      <Person
        at={[418, 338]}
        scale={0.88}
        flip
        pose="hold"
        mood="angry"
        skin={3}
        hat="headscarf"
        hatColour={paint.sign}
        hair="short"
        top={paint.mid}
        wear="coat"
        accent={paint.group}
        legs={paint.night}
        facing={0.7}
        gaze={[0.8, -0.3]}
        limbs={{ farHand: [52, -168] }}
        held={<Phone turn={10} />}
      />
      <Person
        at={[492, 340]}
        scale={0.93}
        flip
        pose="hold"
        body="broad"
        mood="tired"
        skin={5}
        hair="short"
        hairColour="black"
        beard="full"
        top={paint.red}
        legs={paint.night}
        facing={0.7}
        gaze={[0.8, -0.2]}
        limbs={{ farHand: [25, -176] }}
        held={<Phone turn={8} />}
      />
      <g transform="translate(570 336)">
        <Person
          scale={0.98}
          flip
          pose="sit"
          mood="worried"
          skin={1}
          hair="bob"
          hairColour="blond"
          top={paint.white}
          legs={paint.group}
          hearingAid
          facing={0.6}
          gaze={[0.8, -0.5]}
          limbs={{ farHand: [56, -136], nearHand: [26, -66], holds: "far" }}
          behind={<WheelchairBack />}
          held={<Phone turn={10} />}
        />
        <WheelchairWheel scale={0.98} flip />
      </g>
    </g>
  </Picture>
);
