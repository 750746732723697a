import { Laptop, ServerRack } from "../../kit/devices.tsx";
import { Chair, Table } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb, Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 0H650V264H0z" fill={paint.mid} />
    <path d="M322 24H446V196H322z" fill={paint.tint} />
    <path d="M0 264H650V340H0z" fill={paint.ink} />
    <path d="M322 264H448V340H322z" fill={paint.night} />
    <ServerRack at={[58, 342]} height={72} shell={paint.slate} />
    <ServerRack at={[172, 342]} height={72} shell={paint.slate} />
    <Cobweb at={[232, 266]} size={50} colour={paint.slate} />
    <path d="M390 18L340 118L346 246M390 18L430 118L424 246" fill="none" stroke={paint.ochre} strokeWidth={5} />
    <path d="M334 118H436" stroke={paint.ink} strokeWidth={9} />
    <path d="M390 16H442L462 142" fill="none" stroke={paint.ochre} strokeWidth={5} />
    <path d="M362 0H466V10H362z" fill={paint.ink} />
    <circle cx={390} cy={18} r={15} fill={paint.ink} />
    <circle cx={444} cy={18} r={15} fill={paint.ink} />
    <Person
      at={[96, 252]}
      scale={0.8}
      behind={<Chair at={[-10, 0]} />}
      pose="sit"
      mood="happy"
      skin={1}
      old
      hair="tufts"
      hairColour="grey"
      wear="suit"
      top={paint.ink}
      accent={paint.red}
      facing={0.7}
      limbs={{ lean: 6, farHand: [60, -146], nearHand: [30, -70], farElbow: 1 }}
    />
    <Person
      at={[192, 252]}
      scale={0.8}
      behind={<Chair at={[-10, 0]} />}
      pose="sit"
      mood="surprised"
      skin={5}
      hair="curls"
      hairColour="black"
      glasses
      top={paint.white}
      facing={0.7}
      gaze={[0.9, 0]}
      limbs={{ lean: 6, farHand: [48, -96], nearHand: [30, -78] }}
      held={<Cup scale={0.8} at={[6, 6]} colour={paint.sign} />}
    />
    <Table at={[150, 252]} width={240} height={52} colour={paint.group} />
    <Chair at={[292, 252]} flip colour={paint.red} />
    <path d="M334 244H438V258H334z" fill={paint.red} />
    <Person
      at={[392, 288]}
      scale={0.98}
      flip
      pose="sit"
      mood="surprised"
      skin={3}
      hair="ponytail"
      hairColour="black"
      hat="headset"
      hatColour={paint.red}
      top={paint.sign}
      legs={paint.group}
      shoes={paint.white}
      facing={0.5}
      limbs={{ nearFoot: [30, 10], farFoot: [44, 6], nearHand: [28, -64], farHand: [44, -72] }}
      held={<Laptop scale={0.62} at={[10, 6]} />}
    />
    <path d="M0 252H322V268H0zM448 252H650V268H448z" fill={paint.ochre} />
    <Person
      at={[510, 252]}
      scale={0.88}
      flip
      body="round"
      mood="proud"
      skin={2}
      hair="bald"
      beard="moustache"
      hairColour="black"
      wear="suit"
      top={paint.night}
      accent={paint.ink}
      legs={paint.ink}
      facing={0.5}
      limbs={{
        lean: -12,
        shift: -6,
        nearFoot: [-20, 0],
        farFoot: [34, 0],
        nearHand: [52, -108],
        farHand: [54, -126],
        nearElbow: -1,
      }}
    />
    <path d="M516 130Q512 168 494 166T482 130" fill="none" stroke={paint.sign} strokeWidth={6} />
    <g transform="translate(556 338) scale(0.86)">
      <path d="M-26-54L-30-74L-12-66L-2-80L10-68L30-76L26-54z" fill={paint.white} />
      <path d="M-50-56H50Q58-56 58-46V0H-58V-46Q-58-56-50-56z" fill={paint.steel} />
      <path d="M-34-10H34V6H-34z" fill={paint.slate} />
      <path d="M-30-46L-10-38M30-46L10-38" stroke={paint.ink} strokeWidth={6} />
      <circle cx={-18} cy={-28} r={6} fill={paint.ink} />
      <circle cx={18} cy={-28} r={6} fill={paint.ink} />
      <circle cx={48} cy={-48} r={5} fill={paint.red} />
    </g>
  </Picture>
);
