import { Tower } from "../../kit/buildings.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { TrafficLight } from "../../kit/street.tsx";
import { Cobweb } from "../../kit/things.tsx";
import { Bicycle, Car } from "../../kit/vehicles.tsx";

const lamps = [92, 163, 234];

export const picture = (
  <Picture ground={paint.tint}>
    <Tower at={[70, 220]} width={120} height={120} wall={paint.mid} lit={paint.white} />
    <Tower at={[352, 220]} width={100} height={150} wall={paint.mid} lit={paint.white} />
    <Tower at={[570, 220]} width={110} height={110} wall={paint.mid} lit={paint.white} />
    <path d="M0 206H650V282H0z" fill={paint.night} />
    <path d="M0 276H650V284H0z" fill={paint.white} />
    <path d="M0 284H650V340H0z" fill={paint.red} />
    <Car at={[606, 272]} scale={1.15} colour={paint.cream} />
    <Car at={[96, 268]} scale={1.05} colour={paint.white} />
    <path d="M502 222H520M502 246H514" stroke={paint.white} strokeWidth={5} fill="none" />
    <TrafficLight at={[452, 340]} height={256} scale={1.2} lights={[paint.red, paint.sign, paint.white]} />
    {lamps.map((y) => (
      <path
        key={y}
        d="M-24 10V0Q-23-4-18-5L-11-13Q-9-15-6-15H6Q9-15 11-13L18-5Q23-4 24 0V10H17A7 7 0 0 1 3 10H-3A7 7 0 0 1-17 10z"
        transform={`translate(452 ${y - 16}) scale(1.05)`}
        fill={paint.ink}
      />
    ))}
    <Person
      at={[180, 334]}
      scale={0.72}
      body="child"
      mood="tired"
      skin={4}
      hair="ponytail"
      hairColour="black"
      hat="helmet"
      hatColour={paint.group}
      top={paint.white}
      legs={paint.ink}
      shoes={paint.sign}
      limbs={{
        farHand: [46, -104],
        nearHand: [40, -100],
        farFoot: [34, -20],
        hips: 84,
        lean: 6,
        nod: 10,
        nearElbow: -1,
      }}
      behind={<Bicycle at={[4, 2]} colour={paint.white} />}
    />
    <Person
      at={[334, 336]}
      scale={1.02}
      mood="bored"
      skin={1}
      hair="bob"
      hairColour="red"
      hat="helmet"
      hatColour={paint.group}
      top={paint.sign}
      legs={paint.group}
      facing={0.8}
      gaze={[0.7, -1]}
      limbs={{
        farHand: [52, -106],
        nearHand: [44, -100],
        farFoot: [30, -18],
        hips: 88,
        lean: 8,
        nod: -6,
        nearElbow: -1,
      }}
      behind={<Bicycle at={[4, 2]} scale={1.1} colour={paint.white} />}
    />
    <g transform="translate(342 108)">
      <path d="M-34-6Q-30 22 0 22Q32 22 36-6z" fill={paint.ochre} />
      <path d="M-40-8L-14 4L6-10L24 4L42-10" stroke={paint.ochre} strokeWidth={6} fill="none" />
      <path d="M-8 0Q-16-30 8-32Q30-32 24 0z" fill={paint.ink} />
      <circle cx={14} cy={-20} r={5} fill={paint.white} />
      <circle cx={15} cy={-20} r={2.5} fill={paint.ink} />
      <path d="M22-22L36-28L26-14z" fill={paint.red} />
      <path d="M-36-2Q0 16 38-4Q32 24 0 24Q-30 24-36-2z" fill={paint.ochre} />
    </g>
    <g transform="translate(552 334)">
      <path d="M-44 0Q-30-12 14-12Q26-14 28-30L34-44M28-30L44-40" stroke={paint.cream} strokeWidth={5} fill="none" />
      <path d="M-46 0Q-30-14 8-14Q20-16 22-30Q36-34 38-20Q38 0 20 0z" fill={paint.cream} />
      <circle cx={-4} cy={-26} r={22} fill={paint.group} />
      <path d="M-4-26m-8 2a9 9 0 1 1 16 4a15 15 0 0 1-24-6" stroke={paint.tint} strokeWidth={4} fill="none" />
    </g>
    <Cobweb at={[228, 272]} size={46} colour={paint.white} />
    <Cobweb at={[440, 248]} flip size={62} colour={paint.white} />
  </Picture>
);
