import type { ReactNode } from "react";
import { Head } from "../../kit/head.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Sheet } from "../../kit/things.tsx";

const columns = [-4, 128, 260, 392, 524];
const rows = [14, 134, 248];
const grey = [
  [0, 0],
  [1, 0],
  [2, 0],
  [4, 0],
  [1, 1],
  [3, 1],
  [4, 1],
  [0, 2],
  [2, 2],
  [3, 2],
  [4, 2],
] as const;

export const picture = (
  <Picture ground={paint.ink}>
    {grey.map(([column, row]) => (
      <Tile key={`${column} ${row}`} column={column} row={row} colour={paint.steel}>
        <path d="M22 108V98Q24 66 63 66Q102 66 104 98V108z" fill={paint.slate} />
        <circle cx={63} cy={42} r={24} fill={paint.slate} />
      </Tile>
    ))}
    <Tile column={3} row={0} colour={paint.cream}>
      <Cat />
    </Tile>
    <Tile column={0} row={1} colour={paint.sign}>
      <Pupil top={paint.group}>
        <Head skin={3} mood="happy" hair="spikes" hairColour="black" facing={0.3} gaze={[0.6, 0.3]} />
      </Pupil>
    </Tile>
    <Tile column={2} row={1} colour={paint.mid}>
      <Pupil top={paint.white}>
        <Head skin={5} mood="laughing" hair="afro" hairColour="black" facing={-0.2} />
      </Pupil>
    </Tile>
    <Tile column={1} row={2} colour={paint.cream}>
      <Pupil top={paint.red}>
        <Head skin={1} mood="bored" hair="long" hairColour="blond" glasses facing={0.3} gaze={[0.8, -0.5]} />
      </Pupil>
    </Tile>
    <Tub />
    <path d="M446 128L596 120L602 268L450 274z" fill={paint.white} />
    <Person
      bust
      at={[524, 436]}
      scale={1.36}
      body="slim"
      mood="happy"
      skin={2}
      hair="ponytail"
      hairColour="brown"
      top={paint.sign}
      facing={-0.3}
      gaze={[-0.8, -0.1]}
      limbs={{ nearHand: [-56, -125], farHand: [56, -126] }}
    />
    <path
      d="M434 118L604 110L612 276L442 282zM456 138L460 262L592 258L586 132z"
      fill={paint.ochre}
      fillRule="evenodd"
    />
    <circle cx={446} cy={266} r={14} fill={skinOf(2).base} />
    <circle cx={602} cy={264} r={14} fill={skinOf(2).base} />
  </Picture>
);

function Tile({
  column,
  row,
  colour,
  children,
}: {
  column: number;
  row: number;
  colour: string;
  children?: ReactNode;
}) {
  return (
    <g transform={`translate(${columns[column]} ${rows[row]})`}>
      <rect width={126} height={108} rx={6} fill={colour} />
      {children}
    </g>
  );
}

function Pupil({ top, children }: { top: string; children: ReactNode }) {
  return (
    <g>
      <path d="M18 108Q20 82 63 80Q106 82 108 108z" fill={top} />
      <Placed at={[63, 54]} scale={1.12}>
        {children}
      </Placed>
    </g>
  );
}

function Cat() {
  return (
    <g>
      <path d="M14 108V44L18 4L48 30H78L108 4L112 44V108z" fill={paint.night} />
      <ellipse cx={42} cy={62} rx={15} ry={17} fill={paint.sign} />
      <ellipse cx={84} cy={62} rx={15} ry={17} fill={paint.sign} />
      <ellipse cx={44} cy={64} rx={5} ry={13} fill={paint.ink} />
      <ellipse cx={82} cy={64} rx={5} ry={13} fill={paint.ink} />
      <path d="M56 84H70L63 92z" fill={paint.red} />
      <path d="M63 92V98M20 90L40 92M106 90L86 92" stroke={paint.steel} strokeWidth={3} fill="none" />
    </g>
  );
}

/** A laundry tub full of paper. */
function Tub() {
  return (
    <g transform="translate(366 340)">
      <Sheet at={[-36, -66]} turn={-24} />
      <Sheet at={[28, -74]} turn={18} />
      <Sheet at={[-4, -78]} turn={-4} />
      <Sheet at={[52, -58]} turn={38} />
      <path d="M-76-52H76L62 6H-62z" fill={paint.group} />
      <path d="M-84-60H84V-46H-84z" fill={paint.deep} />
      <path d="M-70-24H70" stroke={paint.mid} strokeWidth={5} fill="none" />
    </g>
  );
}
