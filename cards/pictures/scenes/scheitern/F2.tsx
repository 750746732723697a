import { Tower } from "../../kit/buildings.tsx";
import { Laptop, Phone } from "../../kit/devices.tsx";
import { Chair } from "../../kit/furniture.tsx";
import { Pigeon } from "../../kit/nature.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { MarketStall } from "../../kit/street.tsx";

const cone = (
  <g transform="translate(2 -4)">
    <path d="M-11-8H11L0 26z" fill={paint.ochre} />
    <circle cx={0} cy={-14} r={14} fill={paint.red} />
  </g>
);

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M380 300Q520 170 650 160V300z" fill={paint.ink} />
    <Tower at={[600, 250]} width={66} height={104} wall={paint.night} />
    <Tower at={[526, 262]} width={60} height={90} wall={paint.night} />
    <ellipse cx={90} cy={320} rx={320} ry={430} fill={paint.sign} />
    <ellipse cx={90} cy={320} rx={248} ry={330} fill={paint.cream} />
    <ellipse cx={90} cy={320} rx={176} ry={236} fill={paint.sign} />
    <path d="M0 290H406L424 340H0z" fill={paint.mid} />
    <path d="M406 290L424 340H444L422 290z" fill={paint.white} />
    <path d="M422 290H650V340H444z" fill={paint.night} />
    <MarketStall at={[106, 306]} scale={1.1} colour={paint.red}>
      <Person
        bust
        at={[0, 104]}
        scale={0.78}
        mood="sad"
        body="round"
        skin={2}
        hair="curls"
        hairColour="black"
        top={paint.group}
        facing={0.6}
        gaze={[1, 0.2]}
        limbs={{ farHand: [60, -140], nearHand: [-30, -90], holds: "far" }}
        held={cone}
      />
    </MarketStall>
    <Pigeon at={[168, 336]} scale={0.86} />
    <Phone at={[216, 318]} turn={-16} scale={0.9} />
    <Person
      at={[302, 328]}
      flip
      pose="sit"
      body="child"
      mood="calm"
      skin={4}
      hair="bun"
      hairColour="black"
      glasses
      top={paint.red}
      legs={paint.night}
      facing={0.5}
      gaze={[0.6, 1]}
      limbs={{ nearHand: [20, -66], farHand: [30, -68], nod: 6 }}
      behind={<Chair />}
      held={<Laptop scale={0.72} at={[16, 8]} turn={4} />}
    />
    <Person
      at={[476, 332]}
      scale={1.04}
      flip
      body="child"
      mood="worried"
      skin={1}
      hair="spikes"
      hairColour="blond"
      top={paint.mid}
      legs={paint.steel}
      facing={0.6}
      gaze={[1, -0.4]}
      limbs={{ lean: 10, farHand: [54, -118], nearHand: [44, -102], nearElbow: -1, holds: "far" }}
      held={
        <g>
          <path d="M-20 26L68-96" stroke={paint.ochre} strokeWidth={6} fill="none" />
          <path d="M68-96V-52" stroke={paint.ink} strokeWidth={3} fill="none" />
          <Phone at={[68, -34]} scale={0.95} turn={8} />
        </g>
      }
    />
    <Person
      at={[582, 330]}
      flip
      pose="sit"
      body="child"
      mood="sad"
      skin={3}
      hair="curls"
      hairColour="black"
      top={paint.sign}
      legs={paint.slate}
      facing={0.6}
      gaze={[1, -0.3]}
      limbs={{ nearHand: [30, -64], farHand: [40, -66] }}
      behind={<Chair colour={paint.steel} />}
      held={<path d="M-22-8L2-2L28-10V-20L2-12L-22-18z" fill={paint.red} />}
    />
  </Picture>
);
