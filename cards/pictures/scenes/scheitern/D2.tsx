import { Cat } from "../../kit/animals.tsx";
import { Waves } from "../../kit/devices.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Bench } from "../../kit/street.tsx";
import { Suitcase } from "../../kit/things.tsx";
import { Eye } from "../../kit/watching.tsx";

const towers: readonly (readonly [
  x: number,
  width: number,
  top: number,
  eye: number,
  gaze: readonly [number, number],
])[] = [
  [70, 120, 60, 176, [0.9, 0.45]],
  [190, 92, 110, 168, [0.75, 0.65]],
  [340, 130, 136, 0, [0, 0]],
  [490, 92, 110, 168, [-0.75, 0.65]],
  [600, 120, 60, 0, [0, 0]],
];

export const picture = (
  <Picture ground={paint.ink}>
    <Eye at={[466, 68]} scale={0.74} gaze={[-0.5, 0.85]} iris={paint.steel} />
    {towers.map(([x, width, top, eye, gaze]) => (
      <g key={x}>
        <path d={`M${x - width / 2} 280V${top}H${x + width / 2}V280z`} fill={x === 340 ? paint.deep : paint.group} />
        {eye > 0 && <Eye at={[x, eye]} scale={width / 124} gaze={gaze} iris={paint.sign} />}
        {(eye > 0 ? [0, 1] : []).map((row) => (
          <path
            key={row}
            d={`M${x - width / 2 + 12} ${eye + 58 + row * 24}H${x + width / 2 - 12}v12H${x - width / 2 + 12}z`}
            fill={paint.deep}
          />
        ))}
      </g>
    ))}
    <path d="M0 268H650V340H0z" fill={paint.night} />
    <path d="M262 120L160 308Q340 346 520 308L418 120z" fill={paint.cream} />
    <path d="M160 308Q340 346 520 308Q340 278 160 308z" fill={paint.sign} />
    {[262, 418].map((x) => (
      <g key={x}>
        <path d={`M${x} 300V150`} stroke={paint.ink} strokeWidth={9} fill="none" />
        <Eye at={[x, 136]} scale={0.62} gaze={[x < 340 ? 0.6 : -0.6, 0.8]} iris={paint.red} />
      </g>
    ))}
    <Cat at={[338, 312]} scale={0.5} />
    <Bench at={[340, 312]} scale={1.2} colour={paint.red} />
    <Waves at={[340, 216]} scale={0.6} />
    <Person
      at={[566, 366]}
      scale={1.18}
      pose="walk"
      mood="worried"
      skin={3}
      hair="short"
      hairColour="black"
      beard="moustache"
      wear="coat"
      top={paint.sign}
      accent={paint.ink}
      legs={paint.steel}
      facing={-0.5}
      gaze={[-1, 0.2]}
      limbs={{ lean: 8, nearHand: [-48, -90] }}
      held={<Suitcase at={[-8, 108]} turn={14} scale={0.9} colour={paint.wine} />}
    />
  </Picture>
);
