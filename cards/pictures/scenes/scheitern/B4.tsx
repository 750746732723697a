import { Padlock } from "../../kit/devices.tsx";
import { Hill } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Magnifier, Sheet } from "../../kit/things.tsx";

const links = [0, 1, 2, 3, 4, 5, 6, 7, 8];

export const picture = (
  <Picture ground={paint.mid}>
    <Hill at={[120, 340]} width={700} height={60} colour={paint.group} />
    <Hill at={[520, 340]} width={560} height={50} colour={paint.deep} />
    <Sheet at={[366, 258]} turn={-14} scale={1.3} />
    <Sheet at={[452, 270]} turn={6} scale={1.3} />
    <Guard />
    <Person
      bust
      at={[140, 424]}
      scale={1.36}
      mood="angry"
      skin={1}
      hair="bob"
      hairColour="chestnut"
      glasses
      top={paint.red}
      facing={0.8}
      gaze={[1, 0]}
      limbs={{ lean: 6, farHand: [84, -146], nearHand: [62, -122], nearElbow: -1, holds: "far" }}
      held={<Magnifier scale={0.74} flip at={[40, -40]} lens={paint.group} />}
    />
    <path
      d="M274 190V166M290 196V152M306 196V150M322 198V160M294 212L262 184"
      stroke={paint.white}
      strokeWidth={13}
      fill="none"
    />
    <path d="M268 184H328V198Q326 218 312 220H296Q284 214 268 190z" fill={paint.white} />
    <Person
      bust
      at={[566, 426]}
      scale={1.06}
      flip
      body="child"
      mood="lost"
      skin={5}
      hair="afro"
      hairColour="black"
      top={paint.sign}
      facing={0.2}
      gaze={[0.2, 1]}
      limbs={{ nod: 4, farHand: [56, -96], nearHand: [-56, -92] }}
    />
    <Book />
  </Picture>
);

/** A cloud that guards itself: 320 wide, under a cap, in a chain with a padlock. */
function Guard() {
  return (
    <g>
      <path d="M344 214L314 200" stroke={paint.white} strokeWidth={34} fill="none" />
      <path
        d="M336 256Q290 250 294 206Q298 168 338 166Q342 122 392 120Q420 96 454 96Q490 96 512 122Q560 116 572 162Q624 166 624 212Q622 252 580 256z"
        fill={paint.white}
      />
      <path d="M336 256Q300 252 295 222Q380 240 460 232T624 216Q620 252 580 256z" fill={paint.steel} />
      {links.map((link) => (
        <ellipse
          key={link}
          cx={316 + link * 36}
          cy={206 + Math.sin((link / 8) * Math.PI) * 18}
          rx={link % 2 === 0 ? 21 : 12}
          ry={link % 2 === 0 ? 10 : 7}
          fill="none"
          stroke={paint.ink}
          strokeWidth={7}
        />
      ))}
      <Padlock at={[456, 238]} scale={0.72} />
      <path d="M400 112L388 58Q456 28 524 58L512 112z" fill={paint.ink} />
      <path d="M396 104Q456 86 516 104L536 124Q456 104 390 122z" fill={paint.night} />
      <circle cx={456} cy={74} r={13} fill={paint.sign} />
      <circle cx={432} cy={152} r={15} fill={paint.steel} />
      <circle cx={484} cy={152} r={15} fill={paint.steel} />
      <circle cx={424} cy={155} r={9} fill={paint.ink} />
      <circle cx={476} cy={155} r={9} fill={paint.ink} />
      <path d="M412 146H450M466 146H504M438 186Q458 180 478 190" stroke={paint.ink} strokeWidth={6} fill="none" />
    </g>
  );
}

/** An open book, 116 × 86, whose cover shows a house on its head. */
function Book() {
  return (
    <g transform="translate(556 300) rotate(-4)">
      <path d="M-58-34L0-26L58-34V44L0 52L-58 44z" fill={paint.red} />
      <path d="M0-26V52" stroke={paint.wine} strokeWidth={4} fill="none" />
      <path d="M12-22H48V4H12z" fill={paint.white} />
      <path d="M4 4H56L30 34z" fill={paint.sign} />
      <path d="M25-22H36V-6H25z" fill={paint.ink} />
      <path d="M-58-2V12M58-2V12" stroke={skinOf(5).base} strokeWidth={20} />
    </g>
  );
}
