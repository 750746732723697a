import type { ReactNode } from "react";
import { Head, type HeadLook } from "./head.tsx";
import { jointOf, line, type Point } from "./limb.ts";
import { type Paint, paint, shadeOf, skinOf } from "./paint.ts";
import { type Place, Placed } from "./place.tsx";
import { type Pose, type PoseName, poses } from "./poses.ts";

export type Body = "slim" | "average" | "broad" | "round" | "child";

export type PersonProps = Place &
  HeadLook & {
    pose?: PoseName;
    body?: Body;
    /** What is otherwise than in the pose. */
    limbs?: Partial<Pose>;
    top?: Paint;
    legs?: Paint;
    shoes?: Paint;
    /** Of the clothes over the hips. */
    wear?: "shirt" | "coat" | "dress" | "skirt" | "vest" | "apron" | "suit";
    /** Of skirt, tie, vest or apron. */
    accent?: Paint;
    sleeves?: "long" | "short";
    /** What lies in the hand that the pose holds things with, drawn about it; and in the other one. */
    held?: ReactNode;
    other?: ReactNode;
    /** What is behind the figure, about its feet: a chair, a cape. */
    behind?: ReactNode;
    /** Cropped: no legs. */
    bust?: boolean;
  };

const arm = 20;
const leg = 23;
const armBones = [33, 33] as const;
const legBones = [35, 35] as const;
const round = { fill: "none" } as const;

/** Half the width at the shoulders, the waist and the hips. */
const widths: Readonly<Record<Body, readonly [number, number, number]>> = {
  slim: [25, 19, 19],
  average: [29, 24, 24],
  broad: [37, 30, 28],
  round: [32, 40, 36],
  child: [25, 23, 23],
};

/** A whole person, 205 high from the feet on the ground to the top of the head. */
export function Person(props: PersonProps) {
  const { pose = "stand", body = "average", limbs, held, other, behind, bust = false } = props;
  const { top = paint.group, legs = paint.ink, shoes = paint.ink, wear = "shirt", sleeves = "long" } = props;
  const posture: Pose = { ...poses[pose], ...limbs };
  const { base, shade } = skinOf(props.skin ?? 1);
  const [shoulder] = widths[body];
  const hip: Point = [posture.shift, -posture.hips];
  const turned = (x: number, y: number): Point => turnAbout(hip, [hip[0] + x, hip[1] + y], posture.lean);
  const nearShoulder = turned(-shoulder + 7, -59);
  const farShoulder = turned(shoulder - 7, -59);
  const neck = turned(0, -66);
  const skinLegs = wear === "dress" || wear === "skirt";
  return (
    <Placed {...props}>
      {behind}
      {!bust && (
        <>
          <Leg
            hip={[hip[0] + 9, hip[1] + 6]}
            foot={posture.farFoot}
            bend={posture.knees}
            colour={skinLegs ? shade : shadeOf(legs)}
            shoes={shoes}
          />
          <Leg
            hip={[hip[0] - 9, hip[1] + 6]}
            foot={posture.nearFoot}
            bend={posture.knees}
            colour={skinLegs ? base : legs}
            shoes={shoes}
          />
        </>
      )}
      <Arm
        from={farShoulder}
        to={posture.farHand}
        bend={posture.farElbow}
        sleeve={shadeOf(top)}
        short={sleeves === "short"}
        skin={sleeves === "short" ? shade : base}
        held={posture.holds === "far" ? held : other}
      />
      <path d={line(turned(0, -56), turned(0, -82))} stroke={shade} strokeWidth={18} fill="none" />
      <g transform={`translate(${hip[0]} ${hip[1]})${posture.lean === 0 ? "" : ` rotate(${posture.lean})`}`}>
        <Torso
          body={body}
          wear={wear}
          top={top}
          legs={legs}
          accent={props.accent ?? paint.white}
          skin={base}
          bust={bust}
        />
      </g>
      <Placed
        at={[neck[0] + posture.lean * 0.25, neck[1] - 25]}
        turn={posture.lean * 0.5 + posture.nod}
        scale={body === "child" ? 1.25 : 1}
      >
        <Head {...props} />
      </Placed>
      <Arm
        from={nearShoulder}
        to={posture.nearHand}
        bend={posture.nearElbow}
        sleeve={top}
        short={sleeves === "short"}
        skin={base}
        held={posture.holds === "near" ? held : other}
        edge={shadeOf(top)}
      />
    </Placed>
  );
}

function turnAbout([cx, cy]: Point, [x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)];
}

type LegProps = { hip: Point; foot: Point; bend: 1 | -1; colour: string; shoes: string };

function Leg({ hip, foot, bend, colour, shoes }: LegProps) {
  const ankle: Point = [foot[0] - 3, foot[1] - 13];
  return (
    <g>
      <path d={line(hip, jointOf(hip, ankle, legBones, bend), ankle)} {...round} stroke={colour} strokeWidth={leg} />
      <path d={`M${foot[0] - 15} ${foot[1]}v-13q12 5 20 0q14 3 16 13z`} fill={shoes} />
    </g>
  );
}

type ArmProps = {
  from: Point;
  to: Point;
  bend: 1 | -1;
  sleeve: string;
  short: boolean;
  skin: string;
  held: ReactNode;
  /** The colour of the line between the arm and the body behind it. */
  edge?: string;
};

function Arm({ from, to, bend, sleeve, short, skin, held, edge }: ArmProps) {
  const elbow = jointOf(from, to, armBones, bend);
  const wrist: Point = [to[0] + (elbow[0] - to[0]) * 0.3, to[1] + (elbow[1] - to[1]) * 0.3];
  return (
    <g>
      {edge !== undefined && !short && (
        <path d={line(from, elbow, wrist)} {...round} stroke={edge} strokeWidth={arm + 5} />
      )}
      {short ? (
        <>
          <path d={line(from, elbow, to)} {...round} stroke={skin} strokeWidth={arm - 3} />
          <path
            d={line(from, [(from[0] + elbow[0]) / 2, (from[1] + elbow[1]) / 2])}
            {...round}
            stroke={sleeve}
            strokeWidth={arm + 1}
          />
        </>
      ) : (
        <path d={line(from, elbow, wrist)} {...round} stroke={sleeve} strokeWidth={arm} />
      )}
      <circle cx={to[0]} cy={to[1]} r={10.5} fill={skin} />
      {held !== undefined && <g transform={`translate(${to[0]} ${to[1]})`}>{held}</g>}
    </g>
  );
}

type TorsoProps = Readonly<{
  body: Body;
  wear: string;
  top: string;
  legs: string;
  accent: string;
  skin: string;
  bust: boolean;
}>;

/** About the middle of the hips. */
function Torso({ body, wear, top, legs, accent, skin, bust }: TorsoProps) {
  const [s, w, h] = widths[body];
  const bottom = bust ? 60 : { shirt: 8, coat: 36, dress: 44, skirt: 6, vest: 8, apron: 8, suit: 12 }[wear as "shirt"];
  const flare = wear === "dress" ? h + 14 : wear === "coat" ? h + 7 : h;
  const shape = `M${-s}-50Q${-s}-69 ${-s + 18}-69H${s - 18}Q${s}-69 ${s}-50Q${w + 2}-30 ${w}-18Q${h}-4 ${flare} ${bottom}H${-flare}Q${-h}-4 ${-w}-18Q${-w - 2}-30 ${-s}-50z`;
  return (
    <g>
      {!bust && <path d={`M${-h} 0H${h}L${h - 2} 16H${-h + 2}z`} fill={wear === "skirt" ? accent : legs} />}
      {wear === "skirt" && <path d={`M${-h}-4H${h}L${h + 12} 42H${-h - 12}z`} fill={accent} />}
      <path d={shape} fill={top} />
      {wear === "suit" && (
        <g>
          <path d="M-13-69L0-34L13-69z" fill={paint.white} />
          <path d="M-4-66H4L3-58L6-38L0-30L-6-38L-3-58z" fill={accent} />
        </g>
      )}
      {wear === "coat" && <path d={`M0-60V${bottom}`} stroke={accent} strokeWidth={3} fill="none" />}
      {wear === "vest" && (
        <path
          d={`M${-s + 9}-68H-8L0-40L8-68H${s - 9}L${w - 1}-18L${h} 8H${-h}L${-w + 1}-18zM${-w - 1}-26v8H${w + 1}v-8z`}
          fill={accent}
          fillRule="evenodd"
        />
      )}
      {wear === "apron" && <path d={`M-14-52H14V-30H${h - 4}V40H${-h + 4}V-30H-14z`} fill={accent} />}
      {(wear === "shirt" || wear === "dress") && <path d="M-11-70Q0-56 11-70z" fill={skin} />}
    </g>
  );
}
