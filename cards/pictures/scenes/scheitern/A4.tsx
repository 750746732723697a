import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Suitcase } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.deep}>
    <circle cx={474} cy={74} r={30} fill={paint.cream} />
    <path d="M0 250Q160 190 330 206T650 220V340H0z" fill={paint.group} />
    <path d="M110 340L300 216H366L560 340z" fill={paint.night} />
    <path d="M300 340L326 250H338L352 340z" fill={paint.steel} />
    <path d="M24 340V120L118 84L214 120V340z" fill={paint.ochre} />
    <path d="M6 128L118 60L232 128V112L118 40L6 112z" fill={paint.ink} />
    <path d="M44 132H196V246H44z" fill={paint.sign} />
    <Person
      bust
      at={[112, 342]}
      scale={0.92}
      body="round"
      mood="worried"
      skin={2}
      hair="tufts"
      hairColour="grey"
      glasses
      top={paint.wine}
      facing={0.8}
      gaze={[1, 0.2]}
      limbs={{ farHand: [40, -162], nearHand: [-20, -110], nearElbow: -1, holds: "far" }}
      held={<Receiver />}
    />
    <path d="M24 246H214V340H24z" fill={paint.ochre} />
    <path d="M36 240H204V252H36z" fill={paint.ink} />
    <path d="M484 340V30H650V340z" fill={paint.ink} />
    <path d="M502 124H650V236H502z" fill={paint.white} />
    <Person
      bust
      at={[580, 336]}
      scale={0.92}
      flip
      mood="sad"
      skin={5}
      hat="headscarf"
      hatColour={paint.group}
      top={paint.red}
      facing={0.8}
      gaze={[1, 0.2]}
      limbs={{ farHand: [44, -162], nearHand: [-20, -110], nearElbow: -1, holds: "far" }}
      held={<Receiver />}
    />
    <path d="M484 236H650V340H484z" fill={paint.ink} />
    <Bus />
    <path d="M502 236H650V246H502z" fill={paint.slate} />
    <path d="M512 258H556V292H512zM566 258H610V292H566zM620 258H650V292H620z" fill={paint.group} />
    <path d="M512 302H556V336H512zM566 302H610V336H566zM620 302H650V336H620z" fill={paint.group} />
    <path
      d="M520 284L530 272L538 278L548 266M574 276H602M628 268H650M520 312H546M520 322H536M574 328L584 316L602 310"
      stroke={paint.white}
      strokeWidth={4}
      fill="none"
    />
    <path
      d={`M158 212Q206 206 216 150Q222 104 250 104${"q9-14 18 0t18 0".repeat(5)}Q470 104 500 150Q514 200 534 212`}
      stroke={paint.mid}
      strokeWidth={5}
      fill="none"
    />
    <Passenger />
  </Picture>
);

function Receiver() {
  return (
    <g transform="rotate(20)">
      <path d="M-6-30H8Q18-26 18 2T8 34H-6V16H0Q6 16 6 2T0-12H-6z" fill={paint.red} />
    </g>
  );
}

/** The back of an old bus, 150 × 160 on the road. */
function Bus() {
  return (
    <g transform="translate(316 280) scale(0.96)">
      <path d="M-62 0V-18H-34V0zM34 0V-18H62V0z" fill={paint.ink} />
      <path d="M-76-14V-140Q-76-160-54-160H54Q76-160 76-140V-14z" fill={paint.cream} />
      <path d="M-60-142H60V-82H-60z" fill={paint.sign} />
      <path d="M-26-82V-106Q-26-128 0-128Q26-128 26-106V-82z" fill={paint.white} />
      <path d="M-24-118Q-42-122-38-92Q-26-96-22-112zM24-118Q42-122 38-92Q26-96 22-112z" fill={paint.ink} />
      <circle cx={-9} cy={-109} r={4} fill={paint.ink} />
      <circle cx={9} cy={-109} r={4} fill={paint.ink} />
      <path d="M-6-99H6L0-92z" fill={paint.ink} />
      <path d="M-2-92H8V-84Q3-78-2-84z" fill={paint.red} />
      <path d="M-76-74H76V-62H-76z" fill={paint.red} />
      <path d="M-22-50H22V-34H-22z" fill={paint.white} />
      <circle cx={-56} cy={-42} r={16} fill={paint.wine} />
      <circle cx={56} cy={-42} r={16} fill={paint.wine} />
      <circle cx={-56} cy={-42} r={10} fill={paint.red} />
      <circle cx={56} cy={-42} r={10} fill={paint.red} />
      <path d="M-80-24H80V-12H-80z" fill={paint.slate} />
    </g>
  );
}

function Passenger() {
  return (
    <g>
      <Person
        at={[446, 348]}
        scale={1.1}
        mood="calm"
        skin={3}
        wear="coat"
        top={paint.sign}
        accent={paint.ochre}
        legs={paint.slate}
        facing={0}
        limbs={{
          nearHand: [-54, -214],
          nearElbow: -1,
          farHand: [46, -96],
          nearFoot: [-10, 0],
          farFoot: [20, -34],
          lean: -6,
          holds: "far",
        }}
        held={<Suitcase turn={-30} at={[14, 70]} scale={0.8} />}
      />
      <g transform="translate(438 152) rotate(-4) scale(1.1)">
        <path d="M-28 16C-32-30 32-30 28 16Q14 34 0 30Q-14 34-28 16z" fill={paint.ink} />
        <path d="M-28-2C-34-50 34-50 28-2Q0-12-28-2z" fill={paint.red} />
        <circle cy={-42} r={9} fill={paint.white} />
        <path d="M-22 32Q0 24 22 32L26 46Q0 38-24 46zM14 38L44 56L34 66L8 46z" fill={paint.red} />
      </g>
    </g>
  );
}
