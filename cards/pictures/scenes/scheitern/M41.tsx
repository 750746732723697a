import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const desk = (x: number, y: number) => (
  <g transform={`translate(${x} ${y})`}>
    <path d="M-34 0L-30-50M34 0L30-50" stroke={paint.ink} strokeWidth={7} />
    <path d="M-46-58H46V-46H-46z" fill={paint.ochre} />
  </g>
);

export const picture = (
  <Picture ground={paint.cream}>
    <path d="M0 284H650V340H0z" fill={paint.mid} />
    <path d="M186 28H540V196H186z" fill={paint.ochre} />
    <path d="M196 38H530V186H196z" fill={paint.group} />
    <g fill="none" stroke={paint.white} strokeWidth={5}>
      <path d="M300 128Q310 92 336 80M392 66Q432 58 460 70M492 106Q486 128 462 134M404 138Q360 156 318 144" />
      <path d="M322 78L338 79L332 94M448 58L462 70L446 78M478 128L462 134L472 146M330 134L316 143L330 154" />
      <circle cx={364} cy={70} r={22} />
      <circle cx={488} cy={80} r={21} />
      <path d="M412 152V128L432 112L452 128V152z" />
      <path d="M284 146H308V158Q308 168 296 168T284 158zM290 146V136M302 146V136" />
    </g>
    <circle cx={364} cy={64} r={7} fill={paint.white} />
    <path d="M351 84Q353 73 364 73T377 84z" fill={paint.white} />
    <path d="M496 72A11 11 0 1 0 496 88M474 77H488M474 83H486" stroke={paint.sign} strokeWidth={4} fill="none" />
    <g transform="translate(98 336)">
      <Person
        pose="sit"
        mood="happy"
        skin={3}
        hair="spikes"
        hairColour="red"
        glasses
        top={paint.red}
        legs={paint.ink}
        facing={0.7}
        gaze={[0.9, 0]}
        limbs={{ farHand: [60, -136], nearHand: [22, -68], holds: "far" }}
        behind={<WheelchairBack />}
        held={<path d="M-8 6L112-38" stroke={paint.ink} strokeWidth={5} />}
      />
      <WheelchairWheel />
    </g>
    <Person
      at={[306, 322]}
      scale={0.94}
      flip
      pose="sit"
      mood="worried"
      skin={1}
      hair="side"
      hairColour="grey"
      old
      wear="suit"
      top={paint.ink}
      accent={paint.red}
      legs={paint.ink}
      facing={0.5}
      gaze={[0.6, -0.9]}
      limbs={{ hips: 40, nearHand: [34, -60], farHand: [40, -62] }}
    />
    {desk(276, 322)}
    <Person
      at={[588, 326]}
      scale={0.96}
      flip
      pose="sit"
      mood="laughing"
      skin={2}
      hair="bob"
      hairColour="black"
      wear="suit"
      top={paint.sign}
      accent={paint.red}
      legs={paint.ink}
      facing={0.5}
      limbs={{ hips: 40, farHand: [36, -186], nearHand: [30, -62], farElbow: -1 }}
    />
    {desk(562, 326)}
    <path d="M470 228H510Q516 228 516 236V306H470z" fill={paint.ochre} />
    <path d="M486 254H516V262H486zM500 250h10v16h-10z" fill={paint.sign} />
    <path d="M424 306H498V318H424zM432 318h9v28h-9zM482 318h9v28h-9z" fill={paint.ochre} />
    <Person
      at={[446, 346]}
      scale={1.1}
      flip
      pose="sit"
      body="round"
      mood="happy"
      skin={4}
      hair="bald"
      beard="moustache"
      hairColour="black"
      wear="suit"
      top={paint.night}
      accent={paint.ink}
      legs={paint.night}
      facing={0.4}
      gaze={[0.4, -0.7]}
      limbs={{ hips: 40, nearHand: [38, -78], farHand: [54, -84] }}
    />
    <path d="M428 238Q440 276 462 276T484 238" fill="none" stroke={paint.sign} strokeWidth={7} />
    <circle cx={458} cy={280} r={12} fill={paint.sign} />
    <path d="M378 344L350 220H426L386 344z" fill={paint.red} />
    <path d="M356 246H418L411 268H361zM366 290H404L397 312H371z" fill={paint.white} />
    <path d="M352 222L366 196L344 166L368 176L388 158L406 176L432 166L410 196L424 222z" fill={paint.cream} />
    <path d="M366 192H410V204H366z" fill={paint.sign} />
    <path d="M388 198L352 184V212zM388 198L424 184V212z" fill={paint.sign} />
    <circle cx={388} cy={198} r={8} fill={paint.ochre} />
    <circle cx={392} cy={270} r={11.5} fill={skinOf(4).base} />
  </Picture>
);
