import { Spider } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 290V190L52 150L104 190V176L146 144L190 178V214H540V190L584 158L650 200V290z" fill={paint.mid} />
    <path d="M0 276H650V340H0z" fill={paint.group} />
    <path d="M462 180H492V290H462z" fill={paint.night} />
    <LetterBox />
    <Person
      bust
      at={[172, 386]}
      scale={1.18}
      mood="happy"
      skin={4}
      hair="short"
      hairColour="black"
      glasses
      hearingAid
      wear="suit"
      top={paint.night}
      accent={paint.red}
      facing={0.8}
      gaze={[0.9, -0.9]}
      limbs={{ lean: -6, nod: -10, nearHand: [56, -96], farHand: [64, -106], nearElbow: -1 }}
    />
    <Person
      bust
      at={[572, 390]}
      scale={1.18}
      flip
      body="broad"
      mood="tired"
      skin={1}
      hair="side"
      hairColour="blond"
      beard="full"
      wear="suit"
      top={paint.night}
      accent={paint.red}
      facing={0.5}
      gaze={[0.9, -0.4]}
      limbs={{ lean: 4, nod: 10, nearHand: [58, -100], farHand: [66, -108], nearElbow: -1 }}
    />
    <Sheet />
    <Spider at={[366, 198]} thread={22} scale={1.15} />
    <g transform="translate(540 284) scale(-1 1)">
      <Cobweb size={46} />
    </g>
  </Picture>
);

/** A letter box larger than who empties it: 220 × 160, with nothing in its slot but cobwebs, its flap open below. */
function LetterBox() {
  return (
    <g>
      <path d="M294 194V92Q294 36 350 36H462Q518 36 518 92V194z" fill={paint.sign} />
      <path d="M484 194V92Q484 36 444 36H462Q518 36 518 92V194z" fill={paint.ochre} />
      <path d="M310 194H422L412 212H320z" fill={paint.ink} />
      <path d="M310 192L296 218H312L326 194z" fill={paint.ochre} />
      <path d="M366 52H422V90H366z" fill={paint.white} />
      <path d="M366 52L394 76L422 52" stroke={paint.ink} strokeWidth={5} fill="none" />
      <path d="M316 116H466V160H316z" fill={paint.ink} />
      <path d="M302 104H480L466 122H316z" fill={paint.ochre} />
      <Cobweb at={[318, 120]} size={40} />
      <g transform="translate(464 120) scale(-1 1)">
        <Cobweb size={40} />
      </g>
    </g>
  );
}

/** A jumping sheet with its mark, between two pairs of hands. */
function Sheet() {
  return (
    <g>
      <path d="M240 262Q370 330 502 264L496 284Q370 352 246 282z" fill={paint.red} />
      <path d="M240 262Q370 240 502 264Q370 330 240 262z" fill={paint.white} />
      <ellipse cx={370} cy={278} rx={52} ry={11} fill={paint.red} />
      <ellipse cx={370} cy={278} rx={24} ry={5} fill={paint.white} />
      <path d="M236 264v.1M506 266v.1" stroke={paint.red} strokeWidth={14} />
    </g>
  );
}
