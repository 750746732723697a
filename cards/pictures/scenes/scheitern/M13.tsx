import { Table } from "../../kit/furniture.tsx";
import { Hill, Sunflower, Tree } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Bunting, Cake, Clipboard, Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <Hill at={[480, 270]} width={760} height={120} colour={paint.mid} />
    <Tree at={[596, 262]} scale={1.3} />
    <Tree at={[318, 256]} scale={0.8} />
    <path d="M0 250H650V340H0z" fill={paint.cream} />
    <Bunting
      at={[318, 140]}
      to={[280, -46]}
      colours={[paint.red, paint.white, paint.sign, paint.group, paint.red, paint.white, paint.sign]}
    />
    <Sunflower at={[40, 330]} height={120} />
    <Sunflower at={[78, 338]} height={86} />
    <Person
      at={[352, 330]}
      scale={1}
      pose="read"
      mood="happy"
      skin={4}
      hair="curls"
      hairColour="black"
      top={paint.sign}
      facing={-0.6}
      gaze={[-1, -0.1]}
      limbs={{ farHand: [44, -88], nearHand: [-26, -86], nod: 0 }}
      earring
    />
    <Person
      at={[452, 334]}
      scale={0.98}
      mood="laughing"
      body="round"
      skin={1}
      hair="bald"
      hairColour="grey"
      beard="full"
      hat="cap"
      hatColour={paint.group}
      top={paint.cream}
      wear="vest"
      accent={paint.deep}
      facing={-0.4}
      limbs={{ farHand: [50, -92], nearHand: [-40, -92] }}
    />
    <Person
      at={[560, 336]}
      scale={0.94}
      flip
      mood="surprised"
      skin={2}
      hat="hood"
      hatColour={paint.night}
      hair="short"
      top={paint.night}
      facing={0.5}
      gaze={[0.9, 0]}
      limbs={{ farHand: [40, -92], nearHand: [-30, -92] }}
    />
    <Table at={[456, 334]} width={330} height={82} colour={paint.white} cloth={paint.red} />
    <Cup at={[400, 246]} />
    <Cup at={[510, 246]} colour={paint.sign} />
    <Person
      at={[190, 334]}
      scale={0.98}
      pose="walk"
      mood="happy"
      skin={2}
      hair="bob"
      hairColour="black"
      glasses
      wear="coat"
      top={paint.group}
      accent={paint.deep}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.9, 0]}
      limbs={{ lean: 4, farHand: [82, -108], nearHand: [-34, -92], holds: "far" }}
      held={<Cake at={[0, -8]} />}
      other={<Clipboard turn={-14} at={[-2, 12]} />}
    />
  </Picture>
);
