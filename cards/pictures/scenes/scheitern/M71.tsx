import { Penguin } from "../../kit/birds.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";

/** A plug at the end of a cable, its pins up. */
function Plug({ at, turn = 0, colour }: { at: readonly [number, number]; turn?: number; colour: string }) {
  return (
    <Placed at={at} turn={turn}>
      <path d="M-5-10V-22M5-10V-22" stroke={paint.steel} strokeWidth={4} />
      <path d="M-11-12H11V2Q8 12 0 12Q-8 12-11 2z" fill={colour} />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 0H650V300H0z" fill={paint.mid} />
    <path
      d="M0 150H650M0 210H650M60 150V210M140 150V210M560 150V210M100 210V280M580 210V280"
      stroke={paint.tint}
      strokeWidth={4}
    />
    <path d="M0 268H650V350H0z" fill={paint.cream} />
    <path d="M0 268H650V280H0z" fill={paint.ochre} />
    <path
      d="M436 120Q414 96 436 74T436 26M474 134Q454 108 474 86T474 46"
      stroke={paint.white}
      strokeWidth={12}
      fill="none"
    />
    <Person
      at={[338, 350]}
      scale={1}
      pose="read"
      mood="surprised"
      skin={2}
      hair="long"
      hairColour="black"
      glasses
      top={paint.group}
      facing={0.1}
      gaze={[-0.4, 0.9]}
      limbs={{ nearHand: [-34, -126], farHand: [38, -126], nearElbow: -1, farElbow: 1, nod: 4 }}
    />
    <path d="M282 206L340 218L398 206V254L340 266L282 254z" fill={paint.red} />
    <path d="M288 200Q318 200 340 214Q362 200 392 200V248Q362 248 340 260Q318 248 288 248z" fill={paint.white} />
    <path d="M340 214V260" stroke={paint.steel} strokeWidth={4} />
    <path d="M300 216H326M300 230H320M354 216H380M354 230H374" stroke={paint.slate} strokeWidth={4} />
    <Person
      at={[152, 352]}
      scale={1.06}
      mood="happy"
      body="round"
      skin={4}
      hair="bun"
      hairColour="black"
      earring
      wear="apron"
      top={paint.red}
      accent={paint.white}
      facing={0.6}
      gaze={[1, -0.3]}
      limbs={{ farHand: [70, -196], nearHand: [44, -110], nearElbow: -1, holds: "far" }}
      held={<path d="M-10-2L42 10" stroke={paint.steel} strokeWidth={7} />}
    />
    <Person
      at={[488, 350]}
      scale={1.04}
      flip
      mood="proud"
      skin={1}
      hair="short"
      hairColour="red"
      beard="full"
      wear="apron"
      top={paint.white}
      accent={paint.group}
      facing={0.5}
      limbs={{ farHand: [34, -92], nearHand: [44, -100], nearElbow: -1 }}
    />
    <path d="M482 183Q466 184 462 204T448 226" stroke={paint.sign} strokeWidth={7} fill="none" />
    <Plug at={[446, 232]} turn={200} colour={paint.sign} />
    <Placed at={[330, 354]}>
      <path d="M-112-112Q-90-148-40-132Q10-150 60-134Q98-142 112-112z" fill={paint.sign} />
      <path d="M-98-112Q-70-140-30-122T30-124T92-112" stroke={paint.ochre} strokeWidth={9} fill="none" />
      <path d="M-90-116Q-30-142 20-118T96-116" stroke={paint.red} strokeWidth={9} fill="none" />
      <path d="M-60-118Q-10-140 40-120" stroke={paint.white} strokeWidth={8} fill="none" />
      <path d="M-148-76H-112M112-76H148" stroke={paint.ink} strokeWidth={18} />
      <path d="M-124-112H124V0H-124z" fill={paint.night} />
      <path d="M70-112H124V0H70z" fill={paint.ink} />
      <path d="M-132-120H132V-102H-132z" fill={paint.steel} />
      <path d="M-70-124Q-76-90-74-56" stroke={paint.sign} strokeWidth={8} fill="none" />
      <path d="M-10-124Q-12-94-16-74" stroke={paint.red} strokeWidth={8} fill="none" />
      <path d="M44-124Q36-100 40-84" stroke={paint.white} strokeWidth={8} fill="none" />
      <Plug at={[-74, -44]} turn={180} colour={paint.sign} />
      <Plug at={[-18, -62]} turn={190} colour={paint.red} />
      <Plug at={[41, -72]} turn={175} colour={paint.white} />
    </Placed>
    <path
      d="M240 240Q222 190 240 148M252 236Q246 190 250 148M262 236Q270 190 260 150"
      stroke={paint.sign}
      strokeWidth={7}
      fill="none"
    />
    <path d="M232 146Q226 170 228 176" stroke={paint.red} strokeWidth={7} fill="none" />
    <Plug at={[228, 186]} turn={186} colour={paint.red} />
    <Penguin at={[578, 334]} scale={1.3}>
      <path d="M-20 6V-16Q-34-20-28-32Q-20-42-8-36Q0-46 10-36Q24-42 29-30Q32-20 20-16V6z" fill={paint.white} />
      <path d="M-20-2H20" stroke={paint.steel} strokeWidth={5} />
    </Penguin>
    <path d="M548 280H608Q606 306 578 306Q550 306 548 280z" fill={paint.red} />
    <path d="M548 280H608" stroke={paint.wine} strokeWidth={6} />
  </Picture>
);
