import { Phone } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { PaperStack, Sheet } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 286H650V340H0z" fill={paint.deep} />
    <path d="M396 290H532L580 340H360z" fill={paint.sign} />
    <path d="M380 290V24H548V290z" fill={paint.ink} />
    <path d="M394 290V38H534V290z" fill={paint.group} />
    <path d="M410 54H518V158H410zM410 196H518V270H410z" fill={paint.deep} />
    <circle cx={514} cy={178} r={9} fill={paint.sign} />
    <rect x={418} y={82} width={92} height={44} rx={6} fill={paint.sign} />
    <path d="M432 98L454 104M496 98L474 104" stroke={paint.ink} strokeWidth={6} fill="none" />
    <ellipse cx={446} cy={114} rx={11} ry={8} fill={paint.white} />
    <ellipse cx={482} cy={114} rx={11} ry={8} fill={paint.white} />
    <circle cx={442} cy={115} r={5} fill={paint.ink} />
    <circle cx={478} cy={115} r={5} fill={paint.ink} />
    <path d="M410 126H518V140H410z" fill={paint.deep} />
    <path d="M394 284H534V292H394z" fill={paint.white} />
    <Sheet at={[470, 308]} turn={80} />
    <Sheet at={[420, 322]} turn={64} />
    <Person
      at={[334, 332]}
      scale={1.04}
      mood="sly"
      skin={2}
      hair="side"
      hairColour="brown"
      glasses
      wear="coat"
      top={paint.ochre}
      accent={paint.ink}
      legs={paint.ink}
      facing={-0.5}
      gaze={[-1, 0]}
      limbs={{ farHand: [62, -156], nearHand: [-30, -104], holds: "far", lean: -3 }}
      other={<PaperStack sheets={6} scale={0.7} at={[-4, 16]} turn={-72} />}
    />
    <path d="M412 150L428 138M418 170H438M412 188L428 202" stroke={paint.white} strokeWidth={5} fill="none" />
    <Person
      at={[118, 334]}
      scale={0.98}
      mood="worried"
      skin={4}
      hair="bun"
      hairColour="black"
      earring
      wear="dress"
      top={paint.red}
      legs={paint.ink}
      facing={0.6}
      gaze={[0.9, 0.3]}
      limbs={{
        farHand: [58, -112],
        nearHand: [50, -106],
        nearElbow: -1,
        nearFoot: [-26, 0],
        farFoot: [22, -8],
        lean: 4,
        holds: "far",
      }}
      held={
        <g transform="translate(14 -8)">
          <PaperStack sheets={11} scale={0.8} at={[0, -2]} />
          <rect x={-50} y={-8} width={100} height={15} rx={7} fill={paint.ink} />
          <circle cx={40} cy={-1} r={3.5} fill={paint.white} />
        </g>
      }
    />
    <Person
      at={[600, 336]}
      scale={0.8}
      flip
      body="child"
      mood="surprised"
      skin={1}
      hair="curls"
      hairColour="red"
      top={paint.white}
      legs={paint.night}
      facing={0.6}
      gaze={[1, 0]}
      limbs={{ farHand: [40, -108], holds: "far" }}
      held={<Phone scale={1.5} turn={8} />}
    />
  </Picture>
);
