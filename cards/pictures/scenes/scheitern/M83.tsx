import { GiantPhone, Waves } from "../../kit/devices.tsx";
import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SittingDog } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clipboard, WhiteCane } from "../../kit/things.tsx";
import { Eye } from "../../kit/watching.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 262H650V340H0z" fill={paint.group} />
    <path d="M0 280H650M0 320H650" stroke={paint.mid} strokeWidth={4} />
    <GiantPhone at={[420, 304]} screen={paint.cream}>
      <Door />
    </GiantPhone>
    <Person
      at={[290, 338]}
      scale={0.96}
      mood="surprised"
      skin={2}
      hair="bob"
      hairColour="blond"
      top={paint.night}
      legs={paint.ink}
      facing={-0.4}
      gaze={[-0.8, 0.6]}
      limbs={{ nod: 4, farHand: [62, -152], nearHand: [48, -138], nearElbow: -1, holds: "far" }}
      held={<Clipboard />}
    />
    <Hurdle />
    <Person
      at={[128, 338]}
      scale={1.06}
      pose="sit"
      mood="laughing"
      skin={4}
      hair="curls"
      hairColour="black"
      earring
      top={paint.sign}
      legs={paint.night}
      facing={0.6}
      limbs={{ farHand: [58, -80], nearHand: [30, -74], holds: "far" }}
      behind={<WheelchairBack />}
      held={
        <g transform="rotate(6)">
          <path d="M10-9H96V2L90 11L83 3L76 12L69 4L62 12L55 4L48 13L41 5L34 13L27 6L20 14L10 13z" fill={paint.slate} />
          <path d="M-10-12H16V16H-10z" fill={paint.red} />
        </g>
      }
    />
    <WheelchairWheel at={[128, 338]} scale={1.06} />
    <Waves at={[504, 172]} turn={80} count={2} width={8} colour={paint.deep} />
    <Person
      at={[580, 346]}
      scale={1.02}
      flip
      mood="happy"
      skin={1}
      old
      hair="side"
      hairColour="white"
      wear="coat"
      top={paint.red}
      accent={paint.wine}
      legs={paint.night}
      facing={0.6}
      limbs={{ lean: 6, farHand: [70, -112], nearHand: [24, -94], nearElbow: -1 }}
      held={<WhiteCane />}
    />
    <g fill={paint.ink}>
      <circle cx={559} cy={164} r={10} />
      <circle cx={579} cy={164} r={10} />
      <path d="M548 158H596V163H548z" />
    </g>
    <SittingDog at={[474, 340]} scale={0.82} harness />
  </Picture>
);

/** The way in, on the screen; it looks askance at whoever comes. */
function Door() {
  return (
    <g>
      <path d="M-46 104V-56Q-46-98 0-98Q46-98 46-56V104z" fill={paint.deep} />
      <path d="M-36 104V-54Q-36-86 0-86Q36-86 36-54V104z" fill={paint.sign} />
      <Eye at={[-2, -36]} scale={0.5} gaze={[-1, 0.3]} lid={0.42} lidColour={paint.ochre} />
      <path d="M-28-60L26-72" stroke={paint.ink} strokeWidth={8} fill="none" />
      <circle cx={24} cy={24} r={8} fill={paint.ink} />
    </g>
  );
}

/** A hurdle as on a running track, half sawn through. */
function Hurdle() {
  return (
    <g>
      <path d="M226 222V332M386 222V332M202 336H250M362 336H410" stroke={paint.white} strokeWidth={12} fill="none" />
      <path d="M196 208H416V240H196z" fill={paint.white} />
      <path
        d="M196 208H232L216 240H196zM264 208H300L284 240H248zM332 208H368L352 240H316zM400 208H416V240H384z"
        fill={paint.red}
      />
      <path d="M219 258H233V268H219z" fill={paint.group} />
    </g>
  );
}
