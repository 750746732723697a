import { Padlock } from "../../kit/devices.tsx";
import { Hill } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Ladder, Magnifier, Sheet } from "../../kit/things.tsx";

const links = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export const picture = (
  <Picture ground={paint.mid}>
    <Hill at={[120, 340]} width={700} height={60} colour={paint.group} />
    <Hill at={[520, 340]} width={560} height={50} colour={paint.deep} />
    <Person
      bust
      at={[436, 232]}
      scale={0.94}
      flip
      body="broad"
      mood="bored"
      skin={3}
      hair="short"
      hairColour="black"
      beard="stubble"
      hat="police"
      hatColour={paint.ink}
      wear="suit"
      top={paint.night}
      accent={paint.red}
      facing={0.8}
      gaze={[1, 0.7]}
      limbs={{ farHand: [84, -150], nearHand: [-50, -112], farElbow: -1, holds: "far" }}
      held={<path d="M-7-6V-24M1-8V-27M9-6V-24M-10 2L-19-6" stroke={skinOf(3).base} strokeWidth={7} fill="none" />}
    />
    <Sheet at={[330, 214]} turn={-16} scale={1.1} />
    <Sheet at={[400, 222]} turn={10} scale={1.1} />
    <Sheet at={[566, 210]} turn={-6} scale={1.1} />
    <path
      d="M270 206Q224 204 226 166Q230 130 272 132Q286 100 326 116Q360 92 396 116Q430 96 470 118Q520 84 556 128Q606 118 618 160Q622 204 578 206z"
      fill={paint.white}
    />
    <path d="M270 207Q236 204 227 180Q300 196 420 186T619 176Q612 206 578 207z" fill={paint.steel} />
    {links.map((link) => (
      <ellipse
        key={link}
        cx={236 + link * 34}
        cy={150 + Math.sin((link / 10) * Math.PI) * 26}
        rx={link % 2 === 0 ? 19 : 11}
        ry={link % 2 === 0 ? 9 : 6}
        fill="none"
        stroke={paint.ink}
        strokeWidth={6}
      />
    ))}
    <Padlock at={[424, 196]} scale={0.72} />
    <Ladder at={[196, 336]} height={180} turn={12} colour={paint.sign} />
    <Person
      at={[196, 286]}
      scale={0.82}
      mood="worried"
      skin={1}
      hair="bob"
      hairColour="chestnut"
      glasses
      top={paint.red}
      legs={paint.ink}
      facing={0.7}
      gaze={[1, -0.8]}
      limbs={{
        lean: 10,
        nod: -8,
        farHand: [74, -132],
        nearHand: [48, -96],
        nearElbow: -1,
        farFoot: [26, -22],
        nearFoot: [2, 2],
        holds: "far",
      }}
      held={<Magnifier scale={0.5} flip at={[30, -34]} lens={paint.tint} />}
    />
    <Person
      at={[516, 338]}
      scale={0.74}
      flip
      body="child"
      pose="sit"
      mood="lost"
      skin={5}
      hair="afro"
      hairColour="black"
      top={paint.sign}
      legs={paint.white}
      shoes={paint.red}
      facing={0.3}
      gaze={[0.4, 0.9]}
      limbs={{
        hips: 20,
        farHand: [52, -62],
        nearHand: [36, -56],
        nearFoot: [58, 0],
        farFoot: [66, -2],
        holds: "near",
        nearElbow: -1,
      }}
      held={<Book />}
    />
  </Picture>
);

/** An open book, 90 × 62, whose cover shows a house on its head. */
function Book() {
  return (
    <g transform="translate(10 -6) rotate(-6)">
      <path d="M-46-32L0-26L46-32V30L0 36L-46 30z" fill={paint.red} />
      <path d="M0-26V36" stroke={paint.wine} strokeWidth={4} fill="none" />
      <path d="M10-16H38V6H10z" fill={paint.white} />
      <path d="M4 6H44L24 26z" fill={paint.sign} />
      <path d="M20-16H28V-4H20z" fill={paint.ink} />
    </g>
  );
}
