import { Mouse, Spider } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const waves = "q20-12 41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0";

export const picture = (
  <Picture ground={paint.ink}>
    <circle cx={236} cy={76} r={26} fill={paint.cream} />
    <path
      d="M0 280V186L52 142L104 186V280zM110 280V206L160 162L210 206V280zM216 280V196L262 156L308 196V280zM440 280V210L486 172L532 210V280z"
      fill={paint.night}
    />
    <Belfry />
    <Siren />
    <path d={`M0 258${waves}V340H0z`} fill={paint.slate} />
    <path d="M86 330V160M456 330V226" stroke={paint.ochre} strokeWidth={20} fill="none" />
    <path d="M86 268H456V324H86z" fill={paint.ochre} />
    <rect x={98} y={176} width={150} height={100} rx={34} fill={paint.white} />
    <Sleeper />
    <Person
      bust
      at={[374, 408]}
      scale={1.24}
      flip
      mood="surprised"
      skin={2}
      hair="curls"
      hairColour="white"
      old
      top={paint.white}
      facing={0.5}
      gaze={[0.9, 0.3]}
      limbs={{ lean: 8, farHand: [80, -134], nearHand: [66, -120], nearElbow: -1 }}
    />
    <path
      d="M116 282Q150 258 220 262Q270 270 310 262Q340 246 400 254H424Q446 258 446 286V316H108Q106 294 116 282z"
      fill={paint.sign}
    />
    <path d="M190 261L182 316H212L220 262zM300 264L296 316H326L332 253zM398 254V316H426V254z" fill={paint.red} />
    <path d={`M0 292${waves}V350H0z`} fill={paint.steel} />
    <g transform="translate(520 14)">
      <Mouse at={[52, 286]} scale={1.1} />
      <path d="M12 280Q20 268 32 284L92 282Q102 302 82 308H34Q10 306 12 280z" fill={paint.red} />
    </g>
  </Picture>
);

/** The bell that somebody rings by hand. */
function Belfry() {
  return (
    <g transform="translate(348 0)">
      <path d="M-30 280V92L0 36L30 92V280z" fill={paint.night} />
      <path d="M-20 140V104A20 20 0 0 1 20 104V140z" fill={paint.sign} />
      <path
        d="M6 92Q18 100 12 116L15 126L-15 112L-8 106Q-4 92 6 92zM-4 122v.1"
        fill={paint.ink}
        stroke={paint.ink}
        strokeWidth={6}
      />
    </g>
  );
}

/** A siren on its roof, unplugged; a spider has it. */
function Siren() {
  return (
    <g>
      <path d="M520 280V196H650V280z" fill={paint.deep} />
      <path d="M500 204L548 146H650V204z" fill={paint.group} />
      <path d="M504 190V92H518V150z" fill={paint.slate} />
      <path d="M404 38Q464 72 508 72H522V116H508Q464 116 404 152z" fill={paint.red} />
      <path d="M506 72H522V116H506Q480 116 456 126Q490 106 506 104z" fill={paint.wine} />
      <ellipse cx={404} cy={95} rx={25} ry={58} fill={paint.wine} />
      <ellipse cx={404} cy={95} rx={18} ry={49} fill={paint.ink} />
      <path
        d="M404 46V144M391 62L417 128M391 128L417 62M386 95H422M404 62A10 33 0 0 1 404 128A10 33 0 0 1 404 62M404 80A5 15 0 0 1 404 110A5 15 0 0 1 404 80"
        fill="none"
        stroke={paint.white}
        strokeWidth={3}
      />
      <path d="M512 150Q514 178 492 178H486Q472 178 472 194V204" fill="none" stroke={paint.white} strokeWidth={5} />
      <path d="M461 202h22v16h-22zM465 218v11M479 218v11" fill={paint.white} stroke={paint.white} strokeWidth={4} />
      <Spider at={[580, 128]} thread={40} />
    </g>
  );
}

/** The guardian angel in the pillows: a telephone larger than who owns it, with wings and a nightcap. */
function Sleeper() {
  return (
    <g transform="translate(206 238) rotate(-14)">
      <path d="M-44-30Q-108-92-112-30Q-112 20-44 24zM44-30Q108-92 112-30Q112 20 44 24z" fill={paint.white} />
      <path
        d="M-60-18Q-84-36-96-26M-58 2Q-78-8-94 0M60-18Q84-36 96-26M58 2Q78-8 94 0"
        fill="none"
        stroke={paint.steel}
        strokeWidth={4}
      />
      <rect x={-52} y={-84} width={104} height={190} rx={16} fill={paint.ink} />
      <rect x={-42} y={-58} width={84} height={150} rx={4} fill={paint.tint} />
      <path d="M-12-71H12" stroke={paint.slate} strokeWidth={6} />
      <path d="M-32-24q10 9 20 0M6-24q10 9 20 0M-14 8Q-6 14 4 8" fill="none" stroke={paint.ink} strokeWidth={6} />
      <path d="M-50-84Q-34-130 14-122Q64-114 72-62Q54-88 48-84z" fill={paint.red} />
      <rect x={-56} y={-98} width={112} height={20} rx={10} fill={paint.white} />
      <circle cx={72} cy={-56} r={13} fill={paint.white} />
    </g>
  );
}
