import type { ReactNode } from "react";
import { Phone } from "../../kit/devices.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Bench } from "../../kit/street.tsx";
import { Coin, Star } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={380} cy={150} r={150} fill={paint.white} />
    <path d="M0 292H650V340H0z" fill={paint.mid} />
    <path d="M250 340V222H478V340z" fill={paint.group} />
    <path d="M112 340V288H250V340z" fill={paint.deep} />
    <Star at={[364, 276]} scale={1.3} />
    <Star at={[420, 66]} scale={0.9} turn={12} />
    <Star at={[508, 60]} scale={0.6} turn={-10} />
    <Star at={[322, 96]} scale={0.7} turn={-16} />
    <Star at={[552, 158]} scale={0.6} turn={20} />
    <Dachshund at={[352, 222]} scale={1.05}>
      <path d="M62-84Q76-66 106-66" fill="none" stroke={paint.red} strokeWidth={11} />
      <Phone at={[86, -46]} turn={-6} />
    </Dachshund>
    <Person
      at={[168, 290]}
      scale={0.92}
      mood="tired"
      skin={4}
      hair="ponytail"
      hairColour="black"
      top={paint.sign}
      sleeves="short"
      legs={paint.ink}
      shoes={paint.red}
      facing={0.7}
      gaze={[0.9, -0.9]}
      limbs={{ hips: 76, lean: 26, shift: -12, nod: -20, nearHand: [30, -56], farHand: [44, -54] }}
    />
    <Person
      at={[62, 352]}
      scale={0.96}
      mood="angry"
      body="round"
      skin={1}
      hair="bob"
      hairColour="red"
      top={paint.night}
      wear="dress"
      sleeves="short"
      facing={0.6}
      gaze={[1, -0.4]}
      limbs={{ farHand: [44, -126], nearHand: [-46, -92], holds: "far" }}
      held={
        <g>
          <Coin at={[4, -22]} scale={0.46} />
          <Coin at={[28, -30]} scale={0.46} />
        </g>
      }
    />
    <path d="M10 262Q62 240 114 262Q118 296 62 296Q6 296 10 262z" fill={paint.red} />
    <path d="M26 256L42 252V294L24 288zM82 252L98 256L100 288L82 294z" fill={paint.white} />
    <Bench at={[588, 330]} scale={1.05} />
    <Person
      at={[590, 332]}
      scale={0.98}
      pose="sit"
      flip
      mood="calm"
      skin={2}
      hair="tufts"
      hairColour="white"
      old
      glasses
      wear="coat"
      top={paint.night}
      legs={paint.slate}
      facing={0.3}
      gaze={[0.4, 0.9]}
      limbs={{ nearHand: [38, -84], farHand: [54, -90], farElbow: 1 }}
    />
    <path d="M450 160Q470 276 530 256" fill="none" stroke={paint.red} strokeWidth={5} />
    <path d="M506 208L542 218L580 206V272L542 284L506 274z" fill={paint.white} />
    <path
      d="M516 226L534 231M516 240L534 245M516 254L534 259M550 231L570 225M550 245L570 239M550 259L570 253"
      stroke={paint.slate}
      strokeWidth={4}
      fill="none"
    />
    <circle cx={506} cy={244} r={9} fill={skinOf(2).base} />
    <circle cx={580} cy={244} r={9} fill={skinOf(2).base} />
  </Picture>
);

/** A dachshund that stands and looks to the right, 250 × 120; what it wears round its neck is drawn about its chest. */
function Dachshund({ children, ...place }: Place & { children: ReactNode }) {
  return (
    <Placed {...place}>
      <path d="M-112-56Q-142-66-140-100" fill="none" stroke={paint.ochre} strokeWidth={11} />
      <path d="M-72-30V-6M66-30V-6" stroke={paint.ink} strokeWidth={20} fill="none" />
      <path d="M-116-40Q-118-74-86-74H40Q58-74 66-96L112-78Q104-20 74-20H-92Q-114-20-116-40z" fill={paint.ochre} />
      <path d="M-98-34V-8M88-34V-8" stroke={paint.ochre} strokeWidth={22} fill="none" />
      <path d="M-112 2v-12h30q8 4 8 12zM74 2v-12h30q8 4 8 12z" fill={paint.ochre} />
      {children}
      <path
        d="M62-100Q60-134 92-134Q110-134 118-122L158-112Q168-108 164-98Q158-88 136-88Q116-80 92-80Q68-84 62-100z"
        fill={paint.ochre}
      />
      <path d="M70-130Q48-128 46-88Q48-72 62-74Q82-80 84-122z" fill={paint.ink} />
      <circle cx={162} cy={-106} r={9} fill={paint.ink} />
      <path d="M122-92Q136-86 148-92" fill="none" stroke={paint.ink} strokeWidth={4} />
    </Placed>
  );
}
