import { Pigeon } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const stamp = (
  <g>
    <path d="M-9-4H9L7 22H-7z" fill={paint.ochre} />
    <circle cx={0} cy={-6} r={15} fill={paint.ochre} />
    <path d="M-30 22H30V40H-30z" fill={paint.ink} />
    <path d="M-26 40H26V47H-26z" fill={paint.red} />
  </g>
);

const seal = (
  <g fill="none" stroke={paint.red}>
    <circle cx={0} cy={0} r={27} strokeWidth={7} />
    <path d="M-12 0L-3 10L13-11" strokeWidth={8} />
  </g>
);

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M172 0H478V246H172z" fill={paint.cream} />
    <path d="M160 0H178V246H160zM472 0H490V246H472z" fill={paint.group} />
    <Person
      bust
      at={[325, 346]}
      scale={1.28}
      mood="laughing"
      skin={3}
      hair="short"
      hairColour="black"
      beard="moustache"
      wear="vest"
      accent={paint.night}
      top={paint.white}
      facing={0}
      limbs={{ nearHand: [-62, -130], farHand: [62, -130], nearElbow: 1, farElbow: -1, nod: -14, holds: "far" }}
      held={stamp}
      other={stamp}
    />
    <g transform="translate(-45.5 -31) scale(1.14)">
      <path d="M292 104Q262 96 264 128T292 166L300 154Q284 146 282 130T300 118z" fill={paint.red} />
      <path d="M276 158q-16 8-4 16t-4 16t-4 16t-4 16t-4 16" fill="none" stroke={paint.ink} strokeWidth={4} />
    </g>
    <Pigeon at={[376, 240]} scale={0.9} flip />
    <path d="M286 172H322V198H286z" fill={paint.white} />
    <path d="M286 172L304 188L322 172" fill="none" stroke={paint.slate} strokeWidth={4} />
    <path d="M0 246H650V340H0z" fill={paint.group} />
    <path d="M0 236H650V256H0z" fill={paint.white} />
    <Person
      at={[78, 352]}
      scale={1.08}
      mood="happy"
      skin={5}
      hair="afro"
      hairColour="black"
      hat="headset"
      hatColour={paint.sign}
      top={paint.sign}
      legs={paint.ink}
      facing={0.5}
      limbs={{ farHand: [58, -92], nearHand: [46, -60], nearElbow: -1, farElbow: -1 }}
    />
    <g transform="translate(158 250) rotate(-5)">
      <rect x={-48} y={-84} width={96} height={178} rx={14} fill={paint.ink} />
      <rect x={-40} y={-68} width={80} height={142} rx={4} fill={paint.white} />
      <path d="M-26-48H26M-26-30H14" stroke={paint.steel} strokeWidth={7} />
      <g transform="translate(0 22)">{seal}</g>
    </g>
    <circle cx={112} cy={276} r={12} fill={skinOf(5).base} />
    <Person
      at={[574, 352]}
      scale={1.08}
      flip
      mood="proud"
      skin={1}
      hair="bun"
      hairColour="white"
      old
      glasses
      hearingAid
      wear="coat"
      top={paint.red}
      accent={paint.wine}
      facing={0.5}
      limbs={{ farHand: [58, -92], nearHand: [46, -60], nearElbow: -1, farElbow: -1 }}
    />
    <g transform="translate(490 250) rotate(5)">
      <path d="M-50-84H34L50-68V94H-50z" fill={paint.white} />
      <path d="M34-84V-68H50z" fill={paint.steel} />
      <path d="M-32-56H16M-32-38H30M-32-20H10" stroke={paint.steel} strokeWidth={7} />
      <g transform="translate(0 30)">{seal}</g>
    </g>
    <circle cx={542} cy={276} r={12} fill={skinOf(1).base} />
  </Picture>
);
