import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Cobweb } from "../../kit/things.tsx";

const columns = [-20, 90, 200, 310, 420, 530, 640];
const boards = [206, 276];

export const picture = (
  <Picture ground={paint.deep}>
    <path d={columns.map((x) => `M${x - 6} 80h12v240h-12z`).join("")} fill={paint.ochre} />
    {boards.map((y) => (
      <path key={y} d={`M0 ${y - 8}H650V${y + 8}H0z`} fill={paint.ochre} />
    ))}
    {boards.flatMap((y) =>
      columns.map((x) => <path key={`${x} ${y}`} d={`M${x + 32} ${y - 6}h44v18h-44z`} fill={paint.white} />),
    )}
    <path d="M316 84H414V268H316z" fill={paint.sign} />
    <path d="M0 308H650V340H0z" fill={paint.cream} />
    <Cobweb at={[426, 84]} size={64} colour={paint.mid} />
    <Jar />
    <g>
      {Array.from({ length: 13 }, (_, index) => index * 50).map((x, index) => (
        <path key={x} d={`M${x} 46H${x + 50}V70a25 22 0 0 1-50 0z`} fill={index % 2 === 0 ? paint.red : paint.white} />
      ))}
    </g>
    <path d="M0 0H650V54H0z" fill={paint.ink} />
    <rect x={316} y={34} width={150} height={16} rx={8} fill={paint.white} />
    <circle cx={484} cy={42} r={7} fill={paint.sign} />
    <circle cx={504} cy={42} r={7} fill={paint.mid} />
    <circle cx={524} cy={42} r={7} fill={paint.red} />
    <path d="M596 54H650V340H596z" fill={paint.steel} />
    <rect x={601} y={136} width={18} height={84} rx={9} fill={paint.slate} />
    <Person
      at={[520, 332]}
      scale={1.02}
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
      facing={0.4}
      limbs={{ farHand: [92, -140], nearHand: [-46, -132], nearElbow: -1, holds: "far" }}
    />
    <path d="M496 200Q500 240 520 246Q540 240 546 200" stroke={paint.sign} strokeWidth={6} fill="none" />
    <circle cx={520} cy={250} r={11} fill={paint.sign} />
    <Person
      at={[122, 336]}
      scale={0.96}
      mood="bored"
      skin={4}
      hair="bob"
      hairColour="black"
      hat="beanie"
      hatColour={paint.red}
      wear="coat"
      top={paint.mid}
      accent={paint.deep}
      legs={paint.ink}
      facing={0.6}
      gaze={[1, -0.4]}
      limbs={{ farHand: [60, -104], nearHand: [52, -100], nearElbow: -1, lean: 3 }}
    />
    <Trolley />
    <g transform="translate(256 198)">
      <path d="M-22-4Q-44-2-40-26" stroke={paint.slate} strokeWidth={4} fill="none" />
      <path d="M-26 0Q-30-36 0-40Q22-36 30-16L18-4Q14 0 0 0z" fill={paint.slate} />
      <circle cx={2} cy={-40} r={12} fill={paint.slate} />
      <circle cx={2} cy={-40} r={6} fill={paint.mid} />
      <circle cx={14} cy={-22} r={3.5} fill={paint.white} />
      <circle cx={30} cy={-15} r={4} fill={paint.red} />
    </g>
    <g transform="translate(386 214) scale(1.2)">
      <path d="M0 0V68L16 53L27 78L40 72L29 48L51 46z" fill={paint.ink} />
      <path d="M6 15V54L18 43L29 68L32 66L21 40L36 39z" fill={paint.white} />
    </g>
  </Picture>
);

/** A preserving jar, the only thing on sale. */
function Jar() {
  return (
    <g transform="translate(365 268) scale(1.28)">
      <path d="M-32 0Q-36-2-36-10V-52Q-36-64-26-68H26Q36-64 36-52V-10Q36-2 32 0z" fill={paint.steel} />
      <path d="M-26-8V-50Q-26-58-18-60V-8zM22-8V-56H28V-8z" fill={paint.white} />
      <path d="M-30-76H30V-67H-30z" fill={paint.red} />
      <path d="M-44-80H-30V-68H-38z" fill={paint.red} />
      <path d="M-28-76V-82Q-28-88-20-88H20Q28-88 28-82V-76z" fill={paint.white} />
    </g>
  );
}

/** A shopping trolley, empty, larger than who pushes it. */
function Trolley() {
  return (
    <g transform="translate(236 334)">
      <g fill="none" stroke={paint.white} strokeWidth={6}>
        <path d="M-66-106H-48L-34-34H66L84-92H-44" />
        <path d="M-40-62H76M-16-90L-8-36M14-90V-36M46-90L36-36" strokeWidth={4} />
        <path d="M-34-34L-40-14H70" />
      </g>
      <circle cx={-34} cy={-8} r={9} fill={paint.ink} />
      <circle cx={62} cy={-8} r={9} fill={paint.ink} />
    </g>
  );
}
