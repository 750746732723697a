import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Cup } from "../../kit/things.tsx";

/** A file of papers, 44 × 34 about its middle. */
function FileFolder({ turn = 0 }: { turn?: number }) {
  return (
    <Placed turn={turn}>
      <path d="M-20-20H20V10H-20z" fill={paint.white} />
      <path d="M-24-12H-6L0-6H24V20H-24z" fill={paint.sign} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.ink}>
    <path d="M0 0H214V178H0z" fill={paint.mid} />
    <path d="M226 0H438V178H226z" fill={paint.tint} />
    <path d="M450 0H650V178H450z" fill={paint.cream} />
    <path d="M0 190H214V328H0z" fill={paint.cream} />
    <path d="M226 190H438V328H226z" fill={paint.mid} />
    <path d="M450 190H650V328H450z" fill={paint.tint} />
    <path d="M430 70L444 60L460 74L454 110L462 150L428 168z" fill={paint.cream} />
    <path d="M270 170L300 164L420 164L430 182L414 204L290 206L276 194z" fill={paint.tint} />
    <path d="M206 226L222 216L236 230L232 262L238 300L204 306L210 270z" fill={paint.cream} />
    <path d="M640 24Q560 30 500 92L300 258Q252 300 196 308L66 314" fill="none" stroke={paint.wine} strokeWidth={34} />
    <path d="M640 18Q560 24 500 86L300 252Q252 294 196 302L66 308" fill="none" stroke={paint.red} strokeWidth={26} />
    <Person
      at={[70, 340]}
      scale={0.9}
      mood="laughing"
      body="round"
      skin={4}
      hair="short"
      hairColour="grey"
      beard="moustache"
      top={paint.group}
      legs={paint.ink}
      facing={0.6}
      limbs={{ farHand: [58, -134], nearHand: [44, -104], nearElbow: -1 }}
    />
    <Person
      at={[318, 250]}
      scale={0.96}
      flip
      turn={-30}
      pose="sit"
      mood="laughing"
      skin={1}
      hair="long"
      hairColour="chestnut"
      glasses
      top={paint.ink}
      legs={paint.night}
      shoes={paint.sign}
      facing={0.5}
      limbs={{
        hips: 12,
        shift: -20,
        lean: -14,
        nearFoot: [60, 6],
        farFoot: [64, 0],
        farHand: [60, -74],
        nearHand: [-54, -128],
        nearElbow: -1,
        holds: "far",
      }}
      held={<FileFolder turn={-20} />}
    />
    <Person
      at={[504, 178]}
      scale={0.62}
      flip
      mood="happy"
      skin={5}
      hair="afro"
      hairColour="black"
      wear="suit"
      top={paint.ink}
      accent={paint.sign}
      legs={paint.night}
      facing={0.6}
      gaze={[0.8, 0.8]}
      limbs={{ farHand: [64, -140], nearHand: [-28, -88] }}
    />
    <Placed at={[392, 326]}>
      <path d="M-24 0V-12M18 0V-12" stroke={paint.ochre} strokeWidth={12} />
      <path d="M-34-12Q-60-8-62-26Q-60-36-48-34L-30-14z" fill={paint.ochre} />
      <circle cx={-53} cy={-26} r={3} fill={paint.ink} />
      <path d="M-40-10Q-32-46-2-46Q28-46 36-10z" fill={paint.ink} />
      <g transform="translate(0 -62) rotate(-6)">
        <FileFolder />
      </g>
    </Placed>
    <Person
      at={[560, 330]}
      scale={0.86}
      flip
      mood="surprised"
      skin={3}
      hat="headscarf"
      hatColour={paint.group}
      top={paint.white}
      legs={paint.night}
      facing={0.6}
      gaze={[0.9, -0.6]}
      limbs={{ farHand: [42, -106] }}
      other={<Cup at={[4, 0]} flip colour={paint.sign} />}
    />
    <path d="M0 328H650V350H0z" fill={paint.ink} />
  </Picture>
);
