import { WheelchairBack, WheelchairWheel } from "../../kit/furniture.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SittingDog } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clipboard, WhiteCane } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 262H650V340H0z" fill={paint.group} />
    <path d="M0 276H650M0 316H650" stroke={paint.mid} strokeWidth={4} />
    <path d="M404 296V64Q404 46 422 46H500Q518 46 518 64V296z" fill={paint.ink} />
    <path d="M418 62H504V152H418z" fill={paint.sign} />
    <path d="M448 84L486 107L448 130z" fill={paint.ink} />
    <path
      d="M426 172h14v14h-14zM454 172h14v14h-14zM482 172h14v14h-14zM426 198h14v14h-14zM454 198h14v14h-14zM482 198h14v14h-14z"
      fill={paint.white}
    />
    <path d="M424 240H498V252H424z" fill={paint.steel} />
    <path d="M392 296H530V308H392z" fill={paint.slate} />
    <Person
      at={[320, 290]}
      scale={0.94}
      pose="read"
      mood="surprised"
      skin={2}
      hair="bob"
      hairColour="blond"
      top={paint.night}
      legs={paint.ink}
      facing={-0.4}
      gaze={[-0.8, 0.6]}
      limbs={{ nod: 4 }}
      held={<Clipboard />}
    />
    <path d="M226 214V330M386 214V330" stroke={paint.white} strokeWidth={12} />
    <path d="M204 332H248M364 332H408" stroke={paint.white} strokeWidth={10} />
    <path d="M196 206H416V234H196z" fill={paint.white} />
    <path
      d="M196 206H232L218 234H196zM264 206H300L286 234H250zM332 206H368L354 234H318zM400 206H416V234H386z"
      fill={paint.red}
    />
    <path d="M218 266L234 262V270L218 274z" fill={paint.group} />
    <Person
      at={[134, 338]}
      scale={1.02}
      pose="sit"
      mood="laughing"
      skin={4}
      hair="curls"
      hairColour="black"
      earring
      top={paint.sign}
      legs={paint.night}
      facing={0.6}
      limbs={{ farHand: [54, -80], nearHand: [26, -74], holds: "far" }}
      behind={<WheelchairBack />}
      held={
        <g transform="rotate(6)">
          <path
            d="M10-8H92V2L86 10L80 4L74 11L68 4L62 11L56 5L50 12L44 5L38 12L32 6L26 13L20 7L10 13z"
            fill={paint.steel}
          />
          <path d="M-10-12H16V16H-10z" fill={paint.red} />
        </g>
      }
    />
    <WheelchairWheel at={[134, 338]} scale={1.02} />
    <Person
      at={[574, 334]}
      scale={1.02}
      flip
      mood="calm"
      skin={1}
      old
      hair="side"
      hairColour="white"
      wear="coat"
      top={paint.red}
      accent={paint.wine}
      legs={paint.night}
      facing={0.6}
      limbs={{ farHand: [62, -140], nearHand: [24, -94], nearElbow: -1 }}
      held={<WhiteCane />}
    />
    <g fill={paint.ink}>
      <circle cx={559} cy={150} r={9} />
      <circle cx={579} cy={150} r={9} />
      <path d="M552 145H594V150H552z" />
    </g>
    <SittingDog at={[462, 338]} scale={0.8} harness />
  </Picture>
);
