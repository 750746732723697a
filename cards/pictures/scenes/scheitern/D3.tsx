import { Spider } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb, Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 290V190L52 150L104 190V176L146 144L190 178V214H540V190L584 158L650 200V290z" fill={paint.mid} />
    <path d="M0 276H650V340H0z" fill={paint.group} />
    <path d="M440 200H474V290H440z" fill={paint.night} />
    <Cup at={[470, 80]} scale={0.9} colour={paint.red} />
    <Cup at={[466, 55]} scale={0.9} colour={paint.slate} />
    <LetterBox />
    <Spider at={[366, 206]} thread={16} scale={1.15} />
    <Person
      bust
      at={[172, 386]}
      scale={1.18}
      mood="happy"
      skin={4}
      hair="bun"
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
    <g transform="translate(540 284) scale(-1 1)">
      <Cobweb size={46} />
    </g>
  </Picture>
);

/** A letter box larger than who empties it: 200 × 130, with nothing in its slot but cobwebs, its flap open below. */
function LetterBox() {
  return (
    <g>
      <path d="M312 206V128Q312 80 360 80H456Q504 80 504 128V206z" fill={paint.sign} />
      <path d="M474 206V128Q474 80 440 80H456Q504 80 504 128V206z" fill={paint.ochre} />
      <path d="M326 206H404L396 222H334z" fill={paint.ink} />
      <path d="M326 204L312 226H326L340 206z" fill={paint.ochre} />
      <path d="M334 100H458V136H334z" fill={paint.ink} />
      <path d="M322 90H470L458 106H334z" fill={paint.ochre} />
      <Cobweb at={[336, 104]} size={34} />
      <g transform="translate(456 104) scale(-1 1)">
        <Cobweb size={34} />
      </g>
      <path d="M420 152H464V186H420z" fill={paint.white} />
      <path d="M420 152L442 172L464 152" stroke={paint.ink} strokeWidth={4} fill="none" />
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
