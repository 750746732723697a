import { Mouse } from "../../kit/animals.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb } from "../../kit/things.tsx";

const confetti = [
  [304, 96],
  [318, 262],
  [474, 92],
  [508, 150],
  [620, 176],
] as const;

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M0 318L300 230H500L650 290V340H0z" fill={paint.group} />
    <path d="M300 92H500V230H300z" fill={paint.ochre} />
    <path d="M312 92H488V152H312zM312 164H488V230H312z" fill={paint.deep} />
    <path
      d="M0 130L300 152V164L0 162zM0 214L300 190V202L0 250zM650 150L500 156V166L650 176zM650 226L500 194V204L650 252z"
      fill={paint.ochre}
    />
    <path
      d="M300 80V232L284 236V70zM180 40V268L158 276V30zM500 80V232L514 236V70zM590 40V262L610 270V30z"
      fill={paint.ochre}
    />
    <Cobweb at={[312, 92]} size={54} colour={paint.mid} />
    <path d="M376 54H424L486 262H314z" fill={paint.sign} />
    <ellipse cx={400} cy={262} rx={86} ry={16} fill={paint.sign} />
    <path d="M358 226H442V266Q400 280 358 266z" fill={paint.white} />
    <ellipse cx={400} cy={226} rx={42} ry={9} fill={paint.steel} />
    <Jar />
    <Mouse at={[336, 238]} scale={0.9} />
    <path d="M424 152V226L441 210L452 234L466 228L455 205L478 202z" fill={paint.ink} />
    <path d="M432 170V208L444 197L455 220L458 218L447 197L461 195z" fill={paint.white} />
    <Front />
    <Customer />
    <Mayor />
    {confetti.map(([x, y], index) => (
      <path key={x} d={`M${x} ${y}l12 5l-5 12l-12-5z`} fill={[paint.red, paint.white, paint.mid][index % 3]} />
    ))}
  </Picture>
);

/** A preserving jar, the only thing on sale. */
function Jar() {
  return (
    <g transform="translate(400 226) scale(1.1)">
      <path d="M-32 0Q-36-2-36-10V-52Q-36-64-26-68H26Q36-64 36-52V-10Q36-2 32 0z" fill={paint.slate} />
      <path d="M-26-8V-50Q-26-58-18-60V-8zM22-8V-56H28V-8z" fill={paint.white} />
      <path d="M-30-76H30V-67H-30z" fill={paint.red} />
      <path d="M-44-80H-30V-68H-38z" fill={paint.red} />
      <path d="M-28-76V-82Q-28-88-20-88H20Q28-88 28-82V-76z" fill={paint.white} />
    </g>
  );
}

/** The window of a browser as a shop's front: its bar and an awning. */
function Front() {
  return (
    <g>
      {[5, 6, 7, 8, 9, 10, 11, 12].map((index) => (
        <path
          key={index}
          d={`M${index * 50} 50H${index * 50 + 50}V66a25 20 0 0 1-50 0z`}
          fill={index % 2 === 0 ? paint.red : paint.white}
        />
      ))}
      <path d="M0 0H650V56H0z" fill={paint.ink} />
      <rect x={316} y={37} width={130} height={12} rx={6} fill={paint.white} />
      <path d="M466 43v.1M486 43v.1M506 43v.1" stroke={paint.sign} strokeWidth={13} />
    </g>
  );
}

/** Who came running with an empty trolley, and now stands on its brake. */
function Customer() {
  return (
    <g>
      <Person
        at={[128, 346]}
        mood="surprised"
        skin={4}
        hair="bob"
        hairColour="black"
        hat="beanie"
        hatColour={paint.red}
        wear="coat"
        top={paint.mid}
        accent={paint.deep}
        legs={paint.ink}
        facing={0.7}
        gaze={[1, 0]}
        limbs={{
          lean: -16,
          nod: 10,
          shift: -16,
          nearFoot: [34, 0],
          farFoot: [52, -4],
          farHand: [66, -108],
          nearHand: [58, -104],
          nearElbow: -1,
        }}
      />
      <g transform="translate(252 322) rotate(10)">
        <path d="M-66-106H-48L-34-34H66L84-92H-44M-34-34L-40-14H70" fill="none" stroke={paint.white} strokeWidth={7} />
        <path d="M-40-62H76M-16-90L-8-36M14-90V-36M46-90L36-36" fill="none" stroke={paint.white} strokeWidth={4} />
        <circle cx={-34} cy={-8} r={10} fill={paint.ink} />
        <circle cx={62} cy={-8} r={10} fill={paint.ink} />
      </g>
    </g>
  );
}

/** The mayor, who cuts the ribbon with scissors half as long as herself. */
function Mayor() {
  return (
    <g>
      <path d="M0 262Q180 306 398 264L404 284Q180 330 0 286z" fill={paint.red} />
      <path
        d="M650 252Q560 300 470 270Q440 262 446 300Q450 322 434 330L424 312Q416 240 478 248Q560 276 650 230z"
        fill={paint.red}
      />
      <Person
        at={[556, 344]}
        scale={1.04}
        flip
        mood="proud"
        body="round"
        skin={2}
        hair="curls"
        hairColour="grey"
        earring
        wear="suit"
        top={paint.night}
        legs={paint.ink}
        accent={paint.night}
        facing={0.5}
        limbs={{
          lean: 8,
          farHand: [62, -92],
          nearHand: [44, -70],
          nearElbow: -1,
          nearFoot: [-24, 0],
          farFoot: [22, 0],
        }}
      />
      <path d="M532 206Q536 246 556 252Q576 246 582 206" stroke={paint.sign} strokeWidth={7} fill="none" />
      <circle cx={556} cy={256} r={12} fill={paint.sign} />
      <g fill="none" stroke={paint.ink} strokeWidth={8}>
        <circle cx={502} cy={238} r={17} />
        <circle cx={512} cy={284} r={17} />
      </g>
      <path d="M488 246L388 308L380 300L484 232zM498 276L386 244L392 232L504 268z" fill={paint.steel} />
    </g>
  );
}
