import { Mouse } from "../../kit/animals.tsx";
import { ServerRack } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";

const drop = "M0-14Q12 4 0 10Q-12 4 0-14z";
const tile = (x: number, y: number) => (
  <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
    <rect x={-30} y={-22} width={60} height={44} rx={4} fill={paint.sign} />
    <path d="M-14 0L-4 11L15-11" fill="none" stroke={paint.ink} strokeWidth={8} />
  </g>
);
const bucket = (
  <g>
    <path d="M-26-48Q0-82 26-48" fill="none" stroke={paint.slate} strokeWidth={5} />
    <path d="M-30-50H30L23 0H-23z" fill={paint.red} />
    <path d="M-30-50H30L29-40H-29z" fill={paint.white} />
  </g>
);

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M290 0H650V204H290z" fill={paint.tint} />
    <rect x={312} y={-40} width={360} height={228} rx={8} fill={paint.ink} />
    {[350, 420, 490, 560, 630].flatMap((x) => [34, 88, 142].map((y) => tile(x, y)))}
    <Person
      at={[468, 206]}
      scale={0.79}
      flip
      pose="point"
      mood="proud"
      skin={2}
      hair="bob"
      hairColour="white"
      wear="skirt"
      top={paint.white}
      accent={paint.group}
      facing={0.2}
      limbs={{ farHand: [84, -168], nearHand: [-24, -92], nearElbow: -1 }}
    />
    <path d="M280 202H650V224H280z" fill={paint.steel} />
    <path d="M280 202H650V208H280z" fill={paint.white} />
    <path d="M650 246H362M430 246V224" fill="none" stroke={paint.slate} strokeWidth={16} />
    <path d="M0 150H190Q206 150 206 166V120M300 246H340" fill="none" stroke={paint.slate} strokeWidth={16} />
    <path d="M602 224V276Q602 292 566 292" fill="none" stroke={paint.red} strokeWidth={6} />
    <path d="M452 278Q520 220 588 278z" fill={paint.white} />
    <path d="M492 278Q498 248 520 249Q542 248 548 278z" fill={paint.red} />
    <path d="M520 250V238" stroke={paint.white} strokeWidth={5} fill="none" />
    <ServerRack at={[520, 388]} height={112} lights={[paint.red, paint.red]} />
    <path d={drop} transform="translate(351 268)" fill={paint.white} />
    <Person
      at={[236, 396]}
      scale={1.16}
      mood="angry"
      skin={2}
      hair="ponytail"
      hairColour="black"
      glasses
      top={paint.sign}
      wear="vest"
      accent={paint.night}
      facing={0.7}
      gaze={[1, -0.5]}
      limbs={{ lean: 6, farHand: [88, -76], nearHand: [66, -72], nearElbow: -1 }}
      held={<g transform="translate(6 26)">{bucket}</g>}
    />
    <path
      d="M0 310q20-12 41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0V340H0z"
      fill={paint.steel}
    />
    <g transform="translate(90 326) rotate(-8)">{bucket}</g>
    <path d={drop} transform="translate(92 192)" fill={paint.white} />
    <path d={drop} transform="translate(92 226) scale(.8)" fill={paint.white} />
    <Mouse at={[92, 272]} />
  </Picture>
);
