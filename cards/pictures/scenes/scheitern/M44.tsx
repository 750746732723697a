import { Duck } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { RobotHead } from "../../kit/robots.tsx";
import { Spanner, Star } from "../../kit/things.tsx";

const bars = [150, 192, 234, 276, 318, 360, 402, 444];
const stars = [
  [70, 150, 0.5],
  [150, 170, 0.34],
  [196, 96, 0.5],
  [420, 70, 0.4],
  [446, 132, 0.26],
  [616, 150, 0.4],
] as const;

export const picture = (
  <Picture ground={paint.group}>
    {stars.map(([x, y, scale]) => (
      <Star key={x} at={[x, y]} scale={scale} colour={paint.mid} />
    ))}
    <path d="M0 262H650V340H0z" fill={paint.cream} />
    <path d="M0 250H650V264H0z" fill={paint.white} />
    <path d="M110 232Q110 200 297 200T484 232" fill="none" stroke={paint.ochre} strokeWidth={9} />
    <path d="M140 216V300M190 206V300M404 206V300M454 216V300" stroke={paint.ochre} strokeWidth={8} />
    <path d="M100 322Q100 292 297 292T494 322Q494 340 297 340T100 322z" fill={paint.deep} />
    <path d="M206 322Q196 210 297 206Q398 210 388 322z" fill={paint.white} />
    <path d="M344 210Q396 222 388 322H352z" fill={paint.steel} />
    <path d="M250 206H344Q344 262 297 264Q250 262 250 206z" fill={paint.red} />
    <path d="M262 222q10 10 17 0t18 0t18 0t17 0" fill="none" stroke={paint.white} strokeWidth={6} />
    <path d="M222 238Q180 250 192 288" fill="none" stroke={paint.steel} strokeWidth={28} />
    <circle cx={194} cy={292} r={19} fill={paint.slate} />
    <path d="M372 240Q420 232 440 176" fill="none" stroke={paint.steel} strokeWidth={28} />
    <path d="M432 176L424 150M442 172L446 142M452 178L468 154" stroke={paint.slate} strokeWidth={12} />
    <circle cx={443} cy={178} r={19} fill={paint.slate} />
    <path d="M206 318Q214 290 252 300L262 326H206zM388 318Q380 290 342 300L332 326H388z" fill={paint.steel} />
    <RobotHead at={[312, 152]} turn={8} scale={1.24} mood="surprised" />
    <path d="M150 318V296H176V318zM164 294V272H190V294z" fill={paint.sign} />
    <Duck at={[424, 322]} scale={0.9} flip />
    {bars.map((x) => (
      <path key={x} d={`M${x} 258V334`} stroke={paint.ochre} strokeWidth={9} />
    ))}
    <path
      d="M110 238Q110 258 297 258T484 238V326M110 238V326Q110 336 297 336T484 326"
      fill="none"
      stroke={paint.ochre}
      strokeWidth={12}
    />
    <Person
      at={[64, 336]}
      pose="kneel"
      mood="calm"
      skin={4}
      hair="short"
      hairColour="grey"
      beard="full"
      old
      wear="apron"
      accent={paint.night}
      top={paint.red}
      legs={paint.ink}
      facing={0.7}
      gaze={[0.9, 0.4]}
      limbs={{ farHand: [52, -76], nearHand: [28, -64], holds: "far" }}
      held={<Spanner turn={-50} colour={paint.slate} />}
    />
    <path d="M388 322Q440 350 496 330T530 262" fill="none" stroke={paint.ink} strokeWidth={6} />
    <Person
      at={[566, 338]}
      scale={1.04}
      flip
      pose="reach"
      mood="happy"
      skin={2}
      hat="headscarf"
      hatColour={paint.red}
      wear="coat"
      top={paint.sign}
      accent={paint.ochre}
      legs={paint.ink}
      facing={0.5}
      gaze={[0.9, -0.1]}
      limbs={{ farHand: [70, -198], nearHand: [34, -96], nearElbow: 1, nod: 0 }}
      held={<path d="M-32-4L-40-44L-18-28L0-54L18-28L40-44L32-4z" fill={paint.sign} />}
      other={
        <path
          d="M-13-8H13V14Q13 24 0 24T-13 14zM-8-8V-22M8-8V-22"
          fill={paint.ink}
          stroke={paint.ink}
          strokeWidth={6}
        />
      }
    />
  </Picture>
);
