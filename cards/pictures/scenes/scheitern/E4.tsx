import { Mouse, Spider } from "../../kit/animals.tsx";
import { Phone } from "../../kit/devices.tsx";
import { Head } from "../../kit/head.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";

const waves = "q20-12 41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0t41 0";

export const picture = (
  <Picture ground={paint.ink}>
    <circle cx={346} cy={72} r={26} fill={paint.cream} />
    <path
      d="M0 280V186L52 142L104 186V280zM110 280V206L160 162L210 206V280zM216 280V196L270 150L324 196V280zM330 280V210L376 172L422 210V280z"
      fill={paint.night}
    />
    <path d="M36 206h28v26h-28zM256 214h28v26h-28z" fill={paint.ink} />
    <path d="M440 280V196H650V280z" fill={paint.deep} />
    <path d="M424 204L478 146H650V204z" fill={paint.group} />
    <path d="M504 148V92H518V148z" fill={paint.slate} />
    <path d="M420 40Q470 72 524 72H548V116H524Q470 116 420 150z" fill={paint.red} />
    <path d="M524 72H548V116H524Q500 116 476 124Q500 106 524 104z" fill={paint.wine} />
    <ellipse cx={420} cy={95} rx={24} ry={56} fill={paint.wine} />
    <ellipse cx={420} cy={95} rx={18} ry={48} fill={paint.ink} />
    <path
      d="M420 48L422 92L406 70M422 92L434 66M422 92L403 104M422 92L437 112M422 92L416 142M412 78Q420 76 428 79Q428 92 431 102Q422 104 419 112Q414 104 410 99Q414 88 412 78M420 60Q426 62 431 71M407 72Q412 68 420 60M404 103Q412 112 417 130Q424 114 436 110"
      fill="none"
      stroke={paint.white}
      strokeWidth={3}
    />
    <path d="M511 148V170Q511 182 494 182H470Q456 182 456 196V214" fill="none" stroke={paint.ink} strokeWidth={5} />
    <path d="M446 212h20v16h-20zM449 228v10M463 228v10" fill={paint.white} stroke={paint.white} strokeWidth={4} />
    <Spider at={[560, 120]} thread={36} />
    <path d={`M0 258${waves}V340H0z`} fill={paint.slate} />
    <Person
      bust
      at={[318, 332]}
      scale={1}
      mood="surprised"
      skin={2}
      hair="curls"
      hairColour="white"
      old
      top={paint.white}
      facing={0.4}
      gaze={[0.7, 0.9]}
      limbs={{ farHand: [64, -98], nearHand: [-40, -90], nod: 6 }}
    />
    <path d="M104 320V172" stroke={paint.ochre} strokeWidth={18} fill="none" />
    <path d="M104 262H428V316H104z" fill={paint.ochre} />
    <path d="M428 320V236" stroke={paint.ochre} strokeWidth={18} fill="none" />
    <rect x={116} y={216} width={110} height={52} rx={22} fill={paint.white} />
    <Placed at={[176, 204]} turn={-72} scale={1.04}>
      <Head mood="proud" skin={1} hair="tufts" beard="moustache" hairColour="grey" facing={0.1} old />
    </Placed>
    <path d="M206 270Q200 230 244 228Q270 226 290 240Q330 214 372 226H400Q420 230 420 262V306H206z" fill={paint.sign} />
    <path d="M240 230Q236 270 240 306H266V234zM312 232V306H338V224zM384 228V306H410V236z" fill={paint.cream} />
    <path d={`M0 292${waves}V340H0z`} fill={paint.steel} />
    <g transform="translate(538 296) rotate(-8)">
      <path d="M-60 6Q-64-22-30-20H30Q64-22 60 6Q30 18 0 16T-60 6z" fill={paint.sign} />
      <path d="M-14-40Q-60-78-66-34Q-40-6-14-20zM14-40Q60-78 66-34Q40-6 14-20z" fill={paint.white} />
      <Phone scale={1.5} at={[0, -32]} screen={paint.tint} />
      <path d="M-8-40q4 4 7 0M2-40q4 4 7 0M-4-28Q1-24 6-28" fill="none" stroke={paint.ink} strokeWidth={3} />
      <ellipse cx={0} cy={-74} rx={20} ry={6} fill="none" stroke={paint.sign} strokeWidth={5} />
    </g>
    <g transform="translate(20 -12)">
      <Mouse at={[52, 292]} scale={0.9} />
      <path d="M20 288Q26 280 34 292L84 290Q92 306 76 310H36Q22 308 20 288z" fill={paint.red} />
    </g>
  </Picture>
);
