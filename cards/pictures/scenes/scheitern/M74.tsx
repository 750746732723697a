import { Laptop } from "../../kit/devices.tsx";
import { Counter } from "../../kit/furniture.tsx";
import { Head } from "../../kit/head.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";

export const picture = (
  <Picture ground={paint.tint}>
    <path d="M0 0H650V262H0z" fill={paint.mid} />
    <path d="M0 262H650V350H0z" fill={paint.cream} />
    <Person
      bust
      at={[192, 530]}
      scale={1.9}
      body="broad"
      mood="surprised"
      skin={2}
      hair="side"
      hairColour="brown"
      wear="suit"
      top={paint.ink}
      accent={paint.red}
      facing={0.6}
      gaze={[0.9, -0.8]}
      limbs={{ nearHand: [-34, -82], farHand: [70, -186], farElbow: -1 }}
    />
    <Counter at={[140, 350]} width={330} height={76} front={paint.ochre} top={paint.white} />
    <Laptop at={[78, 272]} scale={1} />
    <path d="M106 234L124 250" stroke={paint.ink} strokeWidth={3} />
    <path d="M114 252L126 242L138 252V302H114z" fill={paint.white} />
    <path d="M120 294L132 266" stroke={paint.red} strokeWidth={6} />
    <path d="M424 330H446V346H412Q410 334 424 330zM474 330H496V346H462Q460 334 474 330z" fill={paint.ink} />
    <path d="M462 122Q420 122 412 150L388 322H534L510 150Q502 122 462 122z" fill={paint.group} />
    <path d="M440 128H484L492 322H432z" fill={paint.steel} />
    <Placed at={[462, 268]} scale={0.96}>
      <Head skin={5} mood="tired" hair="short" hairColour="black" beard="stubble" facing={-0.3} gaze={[-1, 0]} />
    </Placed>
    <Placed at={[462, 194]} scale={0.96}>
      <Head skin={1} mood="laughing" hair="curls" hairColour="red" facing={-0.3} />
    </Placed>
    <path d="M440 124L424 200L444 232L434 322H388L412 150Q420 124 440 124z" fill={paint.group} />
    <path d="M484 124L500 200L480 232L490 322H534L510 150Q504 124 484 124z" fill={paint.deep} />
    <path d="M440 124L424 200L444 232" stroke={paint.deep} strokeWidth={4} fill="none" />
    <path d="M430 250v.1M428 280v.1M426 308v.1" stroke={paint.sign} strokeWidth={10} />
    <path d="M462 104V136" stroke={skinOf(3).shade} strokeWidth={18} strokeLinecap="butt" />
    <path d="M428 114L462 138L444 178L418 132zM496 114L462 138L480 178L506 132z" fill={paint.deep} />
    <Placed at={[462, 86]}>
      <Head skin={3} mood="sly" hair="bun" hairColour="black" glasses facing={-0.5} gaze={[-0.9, 0.8]} />
    </Placed>
    <path d="M420 156L378 206L342 186" stroke={paint.deep} strokeWidth={34} fill="none" />
    <path d="M420 156L378 206L342 186" stroke={paint.group} strokeWidth={27} fill="none" />
    <circle cx={326} cy={178} r={13} fill={skinOf(3).base} />
    <Person
      at={[588, 338]}
      scale={0.92}
      flip
      mood="happy"
      skin={4}
      hair="afro"
      hairColour="grey"
      wear="coat"
      top={paint.sign}
      accent={paint.ochre}
      facing={0.5}
      gaze={[0.8, -0.8]}
      held={
        <g>
          <path d="M-12 16Q0-20 12 16" fill="none" stroke={paint.ink} strokeWidth={4} />
          <path d="M-20 14H20L24 58H-24z" fill={paint.red} />
        </g>
      }
    />
  </Picture>
);
