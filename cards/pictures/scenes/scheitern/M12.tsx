import { TownHall } from "../../kit/buildings.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const chain =
  "M66 270Q112 364 158 268Q184 300 204 252Q252 372 300 254Q300 180 340 122Q352 200 362 278Q404 372 444 280Q470 300 490 262Q532 354 572 270Q590 300 604 262";

export const picture = (
  <Picture ground={paint.tint}>
    <TownHall at={[414, 300]} scale={1.3} wall={paint.cream} roof={paint.mid} />
    <path d="M0 268H650V340H0z" fill={paint.mid} />
    <Person
      bust
      at={[112, 448]}
      scale={1.42}
      body="broad"
      mood="proud"
      skin={4}
      hat="turban"
      hatColour={paint.sign}
      beard="full"
      hairColour="grey"
      wear="suit"
      top={paint.night}
      accent={paint.red}
      facing={0.4}
    />
    <Person
      bust
      at={[530, 446]}
      scale={1.4}
      mood="surprised"
      skin={1}
      old
      hair="tufts"
      hairColour="white"
      hearingAid
      top={paint.red}
      wear="vest"
      accent={paint.deep}
      facing={-0.4}
      gaze={[-0.4, 1]}
      limbs={{ nearHand: [-18, -110], farHand: [22, -110], nearElbow: 1 }}
    />
    <Person
      bust
      at={[252, 424]}
      scale={1.45}
      mood="laughing"
      skin={1}
      hair="bob"
      hairColour="grey"
      glasses
      wear="coat"
      top={paint.group}
      accent={paint.deep}
      facing={0.5}
      limbs={{ farHand: [60, -208], nearHand: [-32, -96] }}
    />
    <Person
      bust
      at={[404, 466]}
      scale={1.4}
      body="slim"
      mood="happy"
      skin={5}
      hair="afro"
      hairColour="black"
      top={paint.white}
      earring
      facing={0.1}
      gaze={[0, 1]}
      limbs={{ nearHand: [-24, -104], farHand: [24, -104] }}
    />
    <path d={chain} fill="none" stroke={paint.ink} strokeWidth={20} strokeDasharray="0.1 17" />
    <path d={chain} fill="none" stroke={paint.sign} strokeWidth={14} strokeDasharray="0.1 17" />
    <circle cx={404} cy={322} r={25} fill={paint.ink} />
    <circle cx={404} cy={322} r={21} fill={paint.sign} />
  </Picture>
);
