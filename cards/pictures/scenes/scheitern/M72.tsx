import { ServerRack } from "../../kit/devices.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Magnifier } from "../../kit/things.tsx";

/** A cabinet of servers in its best: 250 high with the hat. */
function Groom() {
  return (
    <Placed at={[534, 330]}>
      <ServerRack height={186} lights={[paint.sign, paint.white, paint.sign]} />
      <rect x={-42} y={-176} width={84} height={66} rx={8} fill={paint.steel} />
      <circle cx={-19} cy={-148} r={13} fill={paint.white} />
      <circle cx={19} cy={-148} r={13} fill={paint.white} />
      <circle cx={-25} cy={-146} r={6} fill={paint.ink} />
      <circle cx={13} cy={-146} r={6} fill={paint.ink} />
      <path d="M-32-166L-14-172M32-166L14-172" stroke={paint.ink} strokeWidth={4} />
      <path d="M-18-122l6-5l6 5l6-5l6 5l6-5l6 5" stroke={paint.ink} strokeWidth={4} fill="none" />
      <path d="M0-98L-30-112V-84zM0-98L30-112V-84z" fill={paint.red} />
      <circle cx={0} cy={-98} r={8} fill={paint.wine} />
      <path d="M-60-186H60V-176H-60zM-38-186L-42-252H42L38-186z" fill={paint.ink} />
      <path d="M-39-186L-40-204H40L39-186z" fill={paint.group} />
      <path d="M-46-66Q-96-40-82-84" stroke={paint.slate} strokeWidth={10} fill="none" />
      <path d="M-82-58L-100-100H-64z" fill={paint.white} />
      <path d="M-95-104v.1M-69-108v.1" stroke={paint.red} strokeWidth={20} />
      <path d="M-82-118v.1" stroke={paint.sign} strokeWidth={22} />
      <path
        d="M-58-164q8 12 0 16q-8-4 0-16zM58-150q8 12 0 16q-8-4 0-16zM-64-130q7 11 0 14q-7-3 0-14z"
        fill={paint.white}
      />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M330 300V90Q330 0 430 0Q610 0 610 90V300z" fill={paint.tint} />
    <path d="M0 292H650V350H0z" fill={paint.group} />
    <Person
      at={[404, 308]}
      scale={0.94}
      mood="bored"
      skin={3}
      old
      hair="tufts"
      hairColour="grey"
      glasses
      wear="suit"
      top={paint.night}
      accent={paint.sign}
      facing={-0.5}
      gaze={[-0.6, 0.5]}
      limbs={{ nearHand: [-18, -112], farHand: [18, -112], nearElbow: -1, farElbow: 1 }}
      held={<path d="M-8-20L18-14L44-20V8L18 14L-8 8z" fill={paint.red} />}
    />
    <Groom />
    <path d="M286 116Q350 118 352 210Q356 290 372 340H290z" fill={paint.steel} />
    <path
      d="M240 232Q244 306 190 314Q120 326 106 236"
      fill="none"
      stroke={paint.white}
      strokeWidth={50}
      strokeLinecap="butt"
    />
    <path
      d="M240 238Q244 306 190 314Q120 326 106 240"
      fill="none"
      stroke={paint.slate}
      strokeWidth={32}
      strokeDasharray="4 10"
      strokeLinecap="butt"
    />
    <Person
      at={[292, 354]}
      scale={1.12}
      flip
      mood="sly"
      skin={4}
      hair="bob"
      hairColour="black"
      wear="shirt"
      top={paint.white}
      legs={paint.white}
      facing={0.4}
      gaze={[0.8, 0.5]}
      limbs={{ farHand: [50, -146], nearHand: [40, -98], nearElbow: 1 }}
    />
    <path d="M264 262H320Q344 300 350 350H226Q240 300 264 262z" fill={paint.white} />
    <path d="M304 276Q318 306 320 350M280 290Q268 320 266 350" stroke={paint.steel} strokeWidth={4} fill="none" />
    <circle cx={247} cy={244} r={11.5} fill={skinOf(4).base} />
    <path d="M262 124v.1M276 117v.1M290 115v.1M305 118v.1" stroke={paint.sign} strokeWidth={13} />
    <Placed at={[270, 152]}>
      <Magnifier scale={0.54} turn={84} />
      <circle cx={-2} cy={2} r={14} fill={paint.ink} />
      <circle cx={-7} cy={-3} r={4.5} fill={paint.white} />
      <path d="M-24-8Q-4-26 22-10" stroke={paint.ink} strokeWidth={5} fill="none" />
    </Placed>
    <circle cx={236} cy={190} r={11.5} fill={skinOf(4).base} />
    <Person
      at={[78, 334]}
      scale={0.8}
      body="child"
      mood="surprised"
      skin={2}
      hair="ponytail"
      hairColour="blond"
      wear="dress"
      top={paint.red}
      facing={0.5}
      gaze={[0.6, 0.6]}
      limbs={{ nearHand: [20, -110], farHand: [40, -110] }}
    />
  </Picture>
);
