import { Phone } from "../../kit/devices.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cup } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 340V96H218V340z" fill={paint.cream} />
    <path d="M0 112V30L120 10L222 112z" fill={paint.wine} />
    <path d="M46 138H150V236H46z" fill={paint.deep} />
    <Person
      bust
      at={[92, 336]}
      scale={0.86}
      pose="hold"
      mood="angry"
      skin={1}
      hair="bun"
      hairColour="grey"
      old
      top={paint.red}
      facing={0.8}
      gaze={[1, 0]}
      limbs={{ farHand: [42, -122], nearHand: [-30, -112], lean: 6 }}
      held={<Cup at={[6, 6]} colour={paint.white} />}
    />
    <path d="M0 238H206V340H0z" fill={paint.cream} />
    <path d="M36 230H160V242H36z" fill={paint.ochre} />
    <path d="M476 340V96H650V340z" fill={paint.white} />
    <path d="M650 112V30L560 14L462 112z" fill={paint.wine} />
    <path d="M546 132H640V234H546z" fill={paint.deep} />
    <Person
      bust
      at={[600, 340]}
      scale={0.9}
      flip
      pose="hold"
      mood="calm"
      skin={3}
      hair="bald"
      hairColour="white"
      beard="full"
      top={paint.sign}
      facing={0.9}
      gaze={[1, 0]}
      sleeves="short"
      limbs={{ farHand: [44, -150], nearHand: [-34, -120] }}
      held={
        <g fill="none">
          <path d="M0 4L-4-20" stroke={paint.red} strokeWidth={6} />
          <path d="M-14-18L8-24" stroke={paint.steel} strokeWidth={7} />
        </g>
      }
    />
    <path d="M530 236H650V340H530z" fill={paint.white} />
    <path d="M536 228H650V240H536z" fill={paint.ochre} />
    <path
      d="M206 150L186 172L196 188L172 208L182 222M476 250L500 268L492 282L518 296"
      stroke={paint.ink}
      strokeWidth={4}
      fill="none"
    />
    <path d="M0 340V300Q20 282 40 296Q62 276 86 294Q110 276 132 294Q158 280 176 304L184 340z" fill={paint.deep} />
    <path d="M510 340V312Q530 292 550 304Q574 284 596 300Q620 286 650 300V340z" fill={paint.deep} />
    <path d="M196 340V322H484V340z" fill={paint.night} />
    <path d="M228 300V74Q228 62 240 62H456Q468 62 468 74V300z" fill={paint.steel} />
    <path d="M398 84Q372 56 372 44A26 26 0 0 1 424 44Q424 56 398 84z" fill={paint.red} />
    <circle cx={398} cy={44} r={10} fill={paint.white} />
    <path d="M218 296V116Q218 90 244 90H452Q478 90 478 116V296z" fill={paint.group} />
    <path d="M240 118H456V214H240z" fill={paint.tint} />
    <Person
      bust
      at={[388, 336]}
      scale={0.96}
      flip
      pose="hold"
      mood="lost"
      skin={4}
      hair="curls"
      hairColour="black"
      beard="stubble"
      top={paint.red}
      facing={0.4}
      gaze={[0.9, 0.7]}
      limbs={{ farHand: [74, -150], nearHand: [-52, -136], nearElbow: -1, holds: "far" }}
      held={<Phone turn={-8} scale={1.3} screen={paint.sign} />}
    />
    <path d="M218 206H478V296H218z" fill={paint.group} />
    <path d="M218 206H478V218H218z" fill={paint.deep} />
    <path d="M262 234H434V286H262z" fill={paint.ink} />
    <path d="M228 236h24v28h-24zM444 236h24v28h-24z" fill={paint.sign} />
    <path d="M206 284H490V318H206z" fill={paint.slate} />
    <path d="M228 318h48v18h-48zM420 318h48v18h-48z" fill={paint.ink} />
    <path d="M168 158H222M474 158H526" stroke={paint.ink} strokeWidth={9} fill="none" />
    <rect x={156} y={132} width={26} height={64} rx={8} fill={paint.ink} />
    <rect x={512} y={130} width={28} height={68} rx={8} fill={paint.ink} />
    <rect x={526} y={137} width={9} height={54} fill={paint.steel} />
    <path d="M196 246Q340 286 494 240" stroke={paint.white} strokeWidth={3} fill="none" />
    <path d="M272 258L290 252L296 264H306L312 256L330 266L322 280L314 276V304H284V268L278 274z" fill={paint.white} />
    <path d="M342 262H392L397 292H376L367 278L358 292H337z" fill={paint.cream} />
    <g fill={paint.red}>
      <circle cx={352} cy={272} r={4.5} />
      <circle cx={367} cy={269} r={4.5} />
      <circle cx={383} cy={273} r={4.5} />
      <circle cx={350} cy={285} r={4} />
      <circle cx={386} cy={286} r={4} />
    </g>
    <path d="M404 260h14v22q14 4 12 12h-26z" fill={paint.sign} />
    <g transform="translate(446 338)">
      <path d="M-26-42L-44-58" stroke={paint.sign} strokeWidth={13} fill="none" />
      <circle cx={-46} cy={-62} r={9} fill={paint.white} />
      <path d="M-24 0Q-30-52 0-56Q30-52 24 0z" fill={paint.sign} />
      <path d="M-28-4H-2V2H-28zM2-4H28V2H2z" fill={paint.ink} />
      <circle cx={0} cy={-64} r={17} fill={skinOf(1).base} />
      <path d="M-19-66Q-16-24 0-20Q16-24 19-66Q0-50-19-66z" fill={paint.white} />
      <circle cx={-6} cy={-68} r={3} fill={paint.ink} />
      <circle cx={7} cy={-68} r={3} fill={paint.ink} />
      <path d="M-21-74Q-8-92 2-122Q12-92 21-74z" fill={paint.red} />
    </g>
  </Picture>
);
