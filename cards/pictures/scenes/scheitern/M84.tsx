import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { SleepingCat } from "../../kit/pets.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Clipboard } from "../../kit/things.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <circle cx={330} cy={190} r={160} fill={paint.white} />
    <path d="M0 292H650V340H0z" fill={paint.mid} />
    <Person
      at={[318, 246]}
      scale={0.95}
      mood="happy"
      skin={5}
      hat="headscarf"
      hatColour={paint.group}
      top={paint.group}
      facing={-0.2}
      gaze={[-0.3, 1]}
      limbs={{ nearHand: [-34, -100], farHand: [34, -100] }}
    />
    <path d="M170 184Q138 196 148 244" fill="none" stroke={paint.slate} strokeWidth={9} />
    <path d="M206 240H248V326H206zM330 240H372V326H330z" fill={paint.night} />
    <path
      d="M166 220Q158 112 286 112Q330 112 364 122Q388 88 430 92Q482 98 482 152Q484 182 490 206Q498 238 524 226L534 242Q494 272 466 226Q458 246 410 246L404 262H398V330H352V270H234V330H188V262Q168 250 166 220z"
      fill={paint.slate}
    />
    <path d="M196 322h12M214 322h12M360 322h12M378 322h12" stroke={paint.white} strokeWidth={6} />
    <path d="M212 130L242 117V270H212z" fill={paint.red} />
    <path d="M227 190Q176 150 180 192Q182 226 227 190Q272 226 276 188Q276 150 227 190z" fill={paint.red} />
    <path d="M227 190L204 248L218 244L227 256L234 200L252 250L258 238L268 240z" fill={paint.wine} />
    <circle cx={227} cy={190} r={13} fill={paint.wine} />
    <path d="M298 106V236" stroke={paint.sign} strokeWidth={20} strokeLinecap="butt" />
    <path
      d="M289 124H300M289 142H300M289 160H300M289 178H300M289 196H300M289 214H300"
      stroke={paint.ink}
      strokeWidth={4}
    />
    <path d="M298 106h.1" stroke={skinOf(5).base} strokeWidth={21} />
    <path d="M364 122Q330 128 340 176Q352 226 392 210Q420 190 410 140Q400 112 364 122z" fill={paint.night} />
    <circle cx={444} cy={146} r={8} fill={paint.white} />
    <circle cx={447} cy={147} r={4.5} fill={paint.ink} />
    <path d="M434 130q10-8 20-2" stroke={paint.ink} strokeWidth={4} fill="none" />
    <path d="M450 216Q472 226 482 250" stroke={paint.white} strokeWidth={11} fill="none" />
    <SleepingCat at={[430, 96]} scale={0.72} colour={paint.sign} />
    <Person
      at={[100, 336]}
      scale={1}
      mood="worried"
      skin={2}
      hair="short"
      hairColour="red"
      beard="stubble"
      top={paint.sign}
      legs={paint.night}
      facing={0.6}
      gaze={[0.9, 0.2]}
      limbs={{ nearHand: [20, -170], farHand: [44, -98], nearElbow: 1, holds: "far" }}
      held={
        <g>
          <path d="M-2-52V60" stroke={paint.ochre} strokeWidth={7} />
          <path d="M-18 56H16V84Q0 100-18 84z" fill={paint.ink} />
        </g>
      }
    />
    <path d="M534 244H650V290H534zM520 292H650V338H520z" fill={paint.sign} />
    <path
      d="M562 244V290M620 244V290M552 292V338M612 292V338"
      stroke={paint.ochre}
      strokeWidth={8}
      strokeLinecap="butt"
    />
    <Person
      at={[574, 290]}
      scale={0.94}
      flip
      pose="sit"
      mood="laughing"
      skin={3}
      hair="bun"
      hairColour="grey"
      glasses
      wear="suit"
      top={paint.red}
      accent={paint.sign}
      legs={paint.ink}
      facing={0.6}
      limbs={{ nearHand: [20, -66], farHand: [30, -72] }}
      held={<Clipboard turn={-8} at={[6, 2]} />}
    />
    <path d="M512 204L544 244" stroke={paint.red} strokeWidth={9} />
    <path d="M544 244L549 250" stroke={paint.ink} strokeWidth={6} />
  </Picture>
);
