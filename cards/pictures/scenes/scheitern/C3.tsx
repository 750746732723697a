import { Phone } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup, Suitcase } from "../../kit/things.tsx";

const boxes = [196, 230, 264, 298, 332, 366, 400, 434, 468, 502].flatMap((x) => [176, 222].map((y) => [x, y] as const));

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M52 296V140H150V296z" fill={paint.ochre} />
    <path d="M62 296V150H140V296z" fill={paint.ink} />
    <path d="M330 34H472V156H330z" fill={paint.cream} />
    <path d="M340 42H462V150H340z" fill={paint.sign} />
    <Person
      bust
      at={[400, 262]}
      scale={0.96}
      mood="tired"
      body="broad"
      skin={1}
      hair="tufts"
      hairColour="grey"
      beard="moustache"
      top={paint.white}
      facing={0}
      gaze={[0.2, 1]}
      limbs={{ nearHand: [-34, -122], farHand: [34, -122], nearElbow: 1 }}
    />
    <path d="M372 92C366 44 434 44 428 92" stroke={paint.ink} strokeWidth={6} fill="none" />
    <circle cx={370} cy={96} r={15} fill={paint.red} />
    <circle cx={430} cy={96} r={15} fill={paint.red} />
    <path d="M330 150H472V292H330z" fill={paint.deep} />
    <path d="M322 146H480V158H322z" fill={paint.cream} />
    <path d="M536 118H636V222H536z" fill={paint.red} />
    <Person
      bust
      at={[584, 328]}
      scale={0.88}
      flip
      mood="laughing"
      skin={4}
      hair="afro"
      hairColour="black"
      top={paint.white}
      facing={0.3}
      limbs={{ farHand: [38, -146], nearHand: [-34, -110], holds: "far" }}
      held={<Cup at={[0, 6]} colour={paint.sign} />}
    />
    <path d="M528 222H644V286H528z" fill={paint.deep} />
    <path d="M528 216H644V228H528z" fill={paint.cream} />
    <path d="M0 292H650V340H0z" fill={paint.night} />
    <path d="M0 286H650V296H0z" fill={paint.ink} />
    <path
      d={boxes.map(([x, y]) => `M${x - 6} ${y + 2}v-11h12v11`).join("")}
      stroke={paint.slate}
      strokeWidth={4}
      fill="none"
    />
    <path d={boxes.map(([x, y]) => `M${x - 12} ${y}h24v32h-24z`).join("")} fill={paint.steel} />
    <path
      d={boxes
        .map(([x, y]) => `M${x - 7} ${y + 5}h14v6h-14zM${x - 7} ${y + 15}h5v12h-5zM${x + 2} ${y + 15}h5v12h-5z`)
        .join("")}
      fill={paint.ink}
    />
    <Person
      at={[98, 330]}
      scale={0.94}
      flip
      pose="walk"
      mood="sad"
      skin={2}
      hair="ponytail"
      hairColour="chestnut"
      top={paint.white}
      legs={paint.steel}
      facing={0.5}
      limbs={{ farHand: [46, -96], nearHand: [36, -92], nearElbow: -1, holds: "far" }}
      held={<MovingBox />}
    />
    <Suitcase at={[352, 336]} scale={1.12} turn={-14} colour={paint.red} />
    <Suitcase at={[428, 336]} scale={0.94} turn={-6} colour={paint.sign} />
    <Suitcase at={[496, 336]} scale={0.78} turn={-16} colour={paint.white} />
    <Suitcase at={[552, 336]} scale={0.64} turn={-6} colour={paint.mid} />
    <Suitcase at={[600, 336]} scale={0.52} turn={-18} colour={paint.red} />
    <Person
      at={[250, 334]}
      scale={0.98}
      flip
      pose="walk"
      mood="happy"
      skin={1}
      hair="short"
      hairColour="blond"
      hat="straw"
      hatColour={paint.red}
      top={paint.mid}
      sleeves="short"
      legs={paint.white}
      facing={0.6}
      gaze={[1, 0.4]}
      limbs={{ farHand: [52, -138], holds: "far", nearHand: [-62, -104], nearElbow: 1 }}
      held={<Phone />}
    />
  </Picture>
);

/** A box with a plant in it, carried from below. */
function MovingBox() {
  return (
    <g transform="translate(6 2)">
      <path d="M-2-44Q-34-60-26-92Q-4-78-2-56Q2-92 26-96Q34-64 4-44z" fill={paint.mid} />
      <path d="M-34-48H34V4H-34z" fill={paint.ochre} />
      <path d="M-6-48H6V4H-6z" fill={paint.cream} />
    </g>
  );
}
