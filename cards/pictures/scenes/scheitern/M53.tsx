import { Laptop } from "../../kit/devices.tsx";
import { Table } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Clock } from "../../kit/things.tsx";

/** A screen with battlements and its keyboard, 190 × 190, built of sand. */
function SandComputer() {
  return (
    <Placed at={[366, 296]}>
      <path d="M-124 6Q-96-30-60-34H96Q128-26 148 6z" fill={paint.sign} />
      <path d="M-24-30L-16-64H50L60-30z" fill={paint.ochre} />
      <path
        d="M-84-52V-178H-84V-192H-60V-178H-40V-192H-12V-178H8V-192H36V-178H56V-192H84V-178H104V-192H124V-52z"
        fill={paint.sign}
      />
      <path d="M92-52V-192H124V-52z" fill={paint.ochre} />
      <path d="M-64-72V-160H76V-72z" fill={paint.cream} />
      <path d="M-26-130v.1M38-130v.1" stroke={paint.ink} strokeWidth={13} />
      <path d="M-26-108Q6-80 38-108" stroke={paint.ink} strokeWidth={7} fill="none" />
      <path d="M20-192V-244" stroke={paint.ink} strokeWidth={4} />
      <path d="M20-244L62-232L20-218z" fill={paint.red} />
      <path d="M-92 6Q-90-22-60-22H70Q98-22 104 6z" fill={paint.cream} />
      <path
        d="M-72-4v-10h16v10zM-48-4v-10h16v10zM-24-4v-10h16v10zM0-4v-10h16v10zM24-4v-10h16v10zM48-4v-10h16v10z"
        fill={paint.ochre}
      />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 232H650V340H0z" fill={paint.mid} />
    <path d="M40 116H186V206H40z" fill={paint.white} />
    <Clock at={[236, 160]} scale={0.62} hour={10} minute={0} rim={paint.group} />
    <Person
      bust
      at={[596, 326]}
      scale={0.88}
      flip
      mood="bored"
      skin={3}
      hair="ponytail"
      hairColour="black"
      top={paint.night}
      facing={0.5}
      gaze={[1, 0.6]}
    />
    <Table at={[600, 306]} width={130} height={64} colour={paint.white} />
    <Laptop at={[606, 234]} scale={0.7} />
    <path d="M108 254H566L618 326H50z" fill={paint.ochre} />
    <path d="M122 264H552L592 322H78z" fill={paint.cream} />
    <SandComputer />
    <Person
      at={[216, 316]}
      scale={0.98}
      pose="sit"
      mood="laughing"
      body="broad"
      skin={2}
      hair="short"
      hairColour="black"
      beard="stubble"
      wear="suit"
      top={paint.group}
      accent={paint.red}
      legs={paint.night}
      shoes={paint.cream}
      facing={0.6}
      limbs={{ hips: 30, nearFoot: [62, 0], farFoot: [70, -12], farHand: [58, -106], nearHand: [50, -70], lean: 8 }}
    />
    <Person
      at={[520, 318]}
      scale={0.98}
      flip
      pose="kneel"
      mood="proud"
      skin={4}
      old
      hair="afro"
      hairColour="grey"
      glasses
      top={paint.red}
      legs={paint.steel}
      facing={0.6}
      limbs={{ farHand: [56, -86], nearHand: [30, -62], hips: 40 }}
    />
    <path d="M56 318H618L624 340H50z" fill={paint.ochre} />
    <path d="M56 318H618L620 325H54z" fill={paint.sign} />
    <Person
      at={[94, 334]}
      scale={0.98}
      pose="walk"
      mood="happy"
      skin={1}
      hair="bob"
      hairColour="chestnut"
      wear="suit"
      top={paint.ink}
      accent={paint.sign}
      legs={paint.night}
      facing={0.5}
      gaze={[0.9, 0.2]}
      limbs={{ farHand: [40, -96] }}
      other={
        <g>
          <path d="M-16 14Q0-16 16 14" fill="none" stroke={paint.ink} strokeWidth={4} />
          <path d="M-20 12H20L15 50H-15z" fill={paint.red} />
        </g>
      }
      held={
        <g>
          <path d="M0-8V44" stroke={paint.ochre} strokeWidth={6} />
          <path d="M-12 40H12V58Q0 74-12 58z" fill={paint.sign} />
        </g>
      }
    />
    <Placed at={[560, 336]}>
      <path d="M46-30Q78-34 70-76" stroke={paint.ink} strokeWidth={10} fill="none" />
      <path
        d="M-30 0V-18Q-44-20-42-34L-46-58L-30-48H-14L2-58V-34Q10-30 24-42Q50-52 54-24L58 0H40L34-16H-10L-16 0z"
        fill={paint.ink}
      />
      <circle cx={-32} cy={-36} r={4.5} fill={paint.sign} />
      <circle cx={-14} cy={-36} r={4.5} fill={paint.sign} />
    </Placed>
  </Picture>
);
