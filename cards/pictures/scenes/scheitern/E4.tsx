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
      at={[356, 408]}
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
      d="M122 268Q150 232 220 246Q270 262 300 258Q330 240 392 252H420Q446 256 446 286V316H110Q108 284 122 268z"
      fill={paint.sign}
    />
    <path d="M196 243L186 316H216L226 247zM300 258L296 316H326L332 251zM396 252V316H424V253z" fill={paint.red} />
    <path d={`M0 292${waves}V340H0z`} fill={paint.steel} />
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
      <path d="M-20 152V116A20 20 0 0 1 20 116V152z" fill={paint.sign} />
      <path d="M-4 104L12 110Q10 128 22 140L-12 128Q2 122-4 104z" fill={paint.ink} />
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
        d="M404 47V143M391 66L417 124M389 112L418 76M386 95H422M397 74Q404 82 412 76Q410 94 413 106Q404 106 398 114Q396 100 392 96Q398 88 397 74"
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

/** The guardian angel in the pillows: a telephone larger than who owns it, wings, nightcap, a bubble at its nose. */
function Sleeper() {
  return (
    <g transform="translate(184 240) rotate(-16)">
      <path d="M-44-30Q-108-92-112-30Q-112 20-44 24zM44-30Q108-92 112-30Q112 20 44 24z" fill={paint.white} />
      <path
        d="M-60-18Q-84-36-96-26M-58 2Q-78-8-94 0M60-18Q84-36 96-26M58 2Q78-8 94 0"
        fill="none"
        stroke={paint.steel}
        strokeWidth={4}
      />
      <rect x={-52} y={-84} width={104} height={190} rx={16} fill={paint.ink} />
      <rect x={-42} y={-68} width={84} height={150} rx={4} fill={paint.tint} />
      <path d="M-30-26q10 9 20 0M8-26q10 9 20 0M-10 8Q-2 14 8 8" fill="none" stroke={paint.ink} strokeWidth={6} />
      <path d="M-54-66Q-40-118 16-110Q66-104 74-54Q50-84 54-62Q0-84-54-66z" fill={paint.group} />
      <rect x={-60} y={-80} width={120} height={22} rx={11} fill={paint.white} />
      <circle cx={72} cy={-48} r={13} fill={paint.white} />
      <circle cx={26} cy={0} r={16} fill={paint.white} stroke={paint.slate} strokeWidth={4} />
    </g>
  );
}
