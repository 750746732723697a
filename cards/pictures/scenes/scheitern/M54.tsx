import { ChurchTower, Cottage, TownHall } from "../../kit/buildings.tsx";
import { Laptop } from "../../kit/devices.tsx";
import { Cloud, Hill, Tree } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Sheet } from "../../kit/things.tsx";

/** The edge of a parachute, 440 wide about its middle, cut off above. */
function Canopy() {
  const gores = [-220, -132, -44, 44, 132];
  const colours = [paint.group, paint.white, paint.red, paint.white, paint.group];
  return (
    <Placed at={[410, 84]}>
      {gores.map((x, index) => (
        <path
          key={x}
          d={`M${x} 0Q${x * 0.9 - 4}-100 ${x * 0.5}-140H${(x + 88) * 0.5}Q${(x + 88) * 0.9 + 4}-100 ${x + 88} 0Q${x + 44}-26 ${x} 0z`}
          fill={colours[index]}
        />
      ))}
      <path
        d="M-220 0L-8 124M-132 0L-8 124M-44 0L-8 124M44 0L14 120M132 0L14 120M220 0L14 120"
        stroke={paint.ink}
        strokeWidth={3}
      />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <Cloud at={[120, 190]} scale={1.2} />
    <Cloud at={[590, 190]} scale={0.9} />
    <Hill at={[120, 350]} width={620} height={96} colour={paint.mid} />
    <Hill at={[560, 350]} width={520} height={70} colour={paint.mid} />
    <path d="M0 324H650V350H0z" fill={paint.group} />
    <TownHall at={[130, 326]} scale={0.32} wall={paint.white} roof={paint.group} />
    <Cottage at={[196, 326]} scale={0.7} />
    <Cottage at={[60, 326]} scale={0.7} />
    <Tree at={[236, 328]} scale={0.36} />
    <Tree at={[556, 328]} scale={0.4} />
    <ChurchTower at={[604, 330]} height={300} />
    <Canopy />
    <Sheet at={[242, 152]} scale={0.6} turn={24} />
    <Sheet at={[286, 190]} scale={0.5} turn={-18} />
    <Sheet at={[214, 222]} scale={0.5} turn={50} />
    <Person
      at={[442, 306]}
      scale={1.04}
      pose="sit"
      mood="surprised"
      skin={4}
      hair="afro"
      hairColour="black"
      top={paint.sign}
      legs={paint.night}
      shoes={paint.white}
      facing={0.3}
      gaze={[0.2, 1]}
      limbs={{ nearFoot: [14, 14], farFoot: [52, 10], nearHand: [30, -80], farHand: [66, -116], holds: "far" }}
      held={
        <g>
          <Laptop at={[2, 14]} scale={0.82} turn={14} />
          <circle cx={2} cy={4} r={10.5} fill={skinOf(4).base} />
        </g>
      }
    />
    <Person
      at={[384, 326]}
      scale={1.04}
      pose="sit"
      mood="laughing"
      skin={1}
      old
      hair="curls"
      hairColour="white"
      glasses
      top={paint.red}
      legs={paint.group}
      shoes={paint.sign}
      facing={0.4}
      limbs={{
        nearFoot: [50, -16],
        farFoot: [66, -40],
        nearHand: [-70, -160],
        farHand: [52, -72],
        nearElbow: -1,
      }}
    />
    <path d="M358 192L394 264M398 194L372 264" stroke={paint.ink} strokeWidth={7} />
    <Placed at={[316, 306]} turn={-40}>
      <path d="M-15 0V-13Q-3-18 5-13Q19-10 21 0z" fill={paint.sign} />
    </Placed>
    <path d="M298 276L292 262M318 272L316 256" stroke={paint.white} strokeWidth={4} />
  </Picture>
);
