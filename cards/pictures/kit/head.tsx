import { Hair, HairBehind, type HairStyle } from "./hair.tsx";
import { Hat, type HatStyle } from "./hat.tsx";
import { type HairColour, hairColours, type Paint, paint, type Skin, skinOf } from "./paint.ts";

/** What a face says. */
export const moods = [
  ...["calm", "happy", "laughing", "proud", "sad", "worried", "angry", "surprised", "tired", "bored", "sly", "lost"],
] as const;
export type Mood =
  | "calm"
  | "happy"
  | "laughing"
  | "proud"
  | "sad"
  | "worried"
  | "angry"
  | "surprised"
  | "tired"
  | "bored"
  | "sly"
  | "lost";

export type HeadLook = Readonly<{
  skin?: Skin;
  mood?: Mood;
  /** -1 looks to the left, 0 at us, 1 to the right. */
  facing?: number;
  /** Where the eyes look, from -1 to 1 in both directions. */
  gaze?: readonly [x: number, y: number];
  hair?: HairStyle;
  hairColour?: HairColour;
  hat?: HatStyle;
  hatColour?: Paint;
  glasses?: boolean;
  beard?: "full" | "moustache" | "stubble";
  /** A hearing aid behind the ear. */
  hearingAid?: boolean;
  /** Wrinkles. */
  old?: boolean;
  earring?: boolean;
}>;

/** A head, 48 × 56 about its centre. */
export function Head(look: HeadLook) {
  const { skin = 1, facing = 0.5, hair = "short", hairColour = "brown", hat, hatColour = paint.group } = look;
  const { base, shade } = skinOf(skin);
  const dx = facing * 8;
  const colour = hairColours[hairColour];
  return (
    <g>
      {hat !== "headscarf" && <HairBehind style={hair} colour={colour} facing={facing} />}
      {hat === "headscarf" && <Hat style="headscarf-behind" colour={hatColour} />}
      {hat !== "headscarf" && <Ears base={base} shade={shade} facing={facing} look={look} />}
      <path d="M-23-6C-24-38 24-38 23-6C23 16 13 28 0 28C-13 28-23 16-23-6z" fill={base} />
      <Face look={look} shade={shade} dx={dx} />
      {look.beard !== undefined && <Beard kind={look.beard} colour={colour} shade={shade} dx={dx} mood={look.mood} />}
      {hat !== "headscarf" && <Hair style={hair} colour={colour} facing={facing} />}
      {look.glasses && <Glasses dx={dx} />}
      {hat !== undefined && <Hat style={hat} colour={hatColour} />}
    </g>
  );
}

function Ears({ base, shade, facing, look }: { base: string; shade: string; facing: number; look: HeadLook }) {
  const side = facing >= 0 ? -1 : 1;
  const x = side * 22 + facing * 3;
  return (
    <g>
      {Math.abs(facing) < 0.4 && <circle cx={-side * 23} cy={1} r={6} fill={base} />}
      <circle cx={x} cy={1} r={6.5} fill={base} />
      <circle cx={x} cy={1} r={3} fill={shade} />
      {look.hearingAid && (
        <path
          d={`M${x - side * 2}-6Q${x + side * 9}-9 ${x + side * 8} 4`}
          fill="none"
          stroke={paint.ink}
          strokeWidth={4.5}
        />
      )}
      {look.earring && <circle cx={x} cy={10} r={3} fill={paint.sign} />}
    </g>
  );
}

const stroke = { fill: "none", strokeWidth: 3 } as const;

type Features = Readonly<{
  /** Height of the inner and outer end of each brow. */
  brows: readonly [inner: number, outer: number];
  /** Opening of the eyes from 0 to 1; "arcs" are closed from joy, "lids" half shut. */
  eyes: "open" | "wide" | "arcs" | "lids" | "closed";
  mouth: string;
  /** The mouth is open: filled, not drawn. */
  open?: boolean;
}>;

const features: Readonly<Record<Mood, Features>> = {
  calm: { brows: [-14, -13], eyes: "open", mouth: "M-6 15Q0 17 6 14" },
  happy: { brows: [-15, -14], eyes: "open", mouth: "M-9 12Q0 21 9 12" },
  laughing: { brows: [-16, -15], eyes: "arcs", mouth: "M-10 11Q0 13 10 11Q8 23 0 23Q-8 23-10 11z", open: true },
  proud: { brows: [-17, -17], eyes: "closed", mouth: "M-8 12Q1 19 9 11" },
  sad: { brows: [-18, -12], eyes: "lids", mouth: "M-7 18Q0 12 7 18" },
  worried: { brows: [-19, -12], eyes: "open", mouth: "M-8 17Q-4 12 0 15T8 14" },
  angry: { brows: [-10, -17], eyes: "open", mouth: "M-8 17Q0 11 8 17" },
  surprised: { brows: [-21, -20], eyes: "wide", mouth: "M0 10A5 6.5 0 0 1 0 22A5 6.5 0 0 1 0 10z", open: true },
  tired: { brows: [-13, -10], eyes: "lids", mouth: "M-6 16H6" },
  bored: { brows: [-13, -13], eyes: "lids", mouth: "M-6 16Q2 15 7 13" },
  sly: { brows: [-11, -16], eyes: "lids", mouth: "M-8 13Q2 20 10 10" },
  lost: { brows: [-19, -16], eyes: "wide", mouth: "M-6 17Q0 14 6 17" },
};

function Face({ look, shade, dx }: { look: HeadLook; shade: string; dx: number }) {
  const { brows, eyes, mouth, open } = features[look.mood ?? "calm"];
  const facing = look.facing ?? 0.5;
  const brow = look.hairColour === "white" || look.hairColour === "grey" ? paint.slate : paint.ink;
  const nose = facing >= 0 ? 1 : -1;
  const [left, right] = [dx - 9.5, dx + 9.5];
  return (
    <g>
      {!look.old && look.beard !== "full" && (
        <>
          <circle cx={dx - 14} cy={8} r={4} fill={shade} />
          <circle cx={dx + 14} cy={8} r={4} fill={shade} />
        </>
      )}
      {[left, right].map((x) => (
        <Eye key={x} x={x} eyes={eyes} gaze={look.gaze ?? [facing * 0.6, 0]} />
      ))}
      <path
        d={`M${left + 5} ${brows[0]}L${left - 6} ${brows[1]}M${right - 5} ${brows[0]}L${right + 6} ${brows[1]}`}
        {...stroke}
        stroke={brow}
        strokeWidth={3.4}
      />
      <path d={`M${dx + nose} 0q${nose * 8} 7 ${-nose * 1} 8`} {...stroke} stroke={shade} strokeWidth={3.6} />
      {look.old && (
        <path
          d={`M${left - 8} 4q1 3 4 4M${right + 8} 4q-1 3-4 4M${dx - 11} 12q-2 4-1 7M${dx + 11} 12q2 4 1 7`}
          {...stroke}
          stroke={shade}
          strokeWidth={2}
        />
      )}
      <g transform={`translate(${dx} 2)`}>
        {open ? (
          <>
            <path d={mouth} fill={paint.ink} />
            {look.mood === "laughing" && <path d="M-8 12Q0 14 8 12L7 15Q0 17-7 15z" fill={paint.white} />}
          </>
        ) : (
          <path d={mouth} {...stroke} stroke={paint.ink} />
        )}
      </g>
    </g>
  );
}

function Eye({ x, eyes, gaze }: { x: number; eyes: Features["eyes"]; gaze: readonly [number, number] }) {
  if (eyes === "arcs") return <path d={`M${x - 5}-2q5-6 10 0`} {...stroke} stroke={paint.ink} />;
  if (eyes === "closed") return <path d={`M${x - 5}-4q5 5 10 0`} {...stroke} stroke={paint.ink} />;
  const ry = eyes === "wide" ? 7.5 : 6;
  return (
    <g>
      <ellipse cx={x} cy={-3} rx={eyes === "wide" ? 6.3 : 5.4} ry={ry} fill={paint.white} />
      <circle cx={x + gaze[0] * 2.6} cy={-3 + gaze[1] * 3 + (eyes === "lids" ? 1.5 : 0)} r={3.1} fill={paint.ink} />
      {eyes === "lids" && <path d={`M${x - 6}-4h12`} {...stroke} stroke={paint.ink} />}
    </g>
  );
}

function Glasses({ dx }: { dx: number }) {
  return (
    <g fill="none" stroke={paint.ink} strokeWidth={2.6}>
      <circle cx={dx - 10} cy={-2} r={8.5} />
      <circle cx={dx + 10} cy={-2} r={8.5} />
      <path d={`M${dx - 2}-4q2-2 4 0M${dx - 18}-4L-22-6M${dx + 18}-4L22-6`} />
    </g>
  );
}

type BeardProps = {
  kind: "full" | "moustache" | "stubble";
  colour: string;
  shade: string;
  dx: number;
  mood?: Mood | undefined;
};

function Beard({ kind, colour, shade, dx, mood = "calm" }: BeardProps) {
  if (kind === "moustache")
    return (
      <path d={`M${dx - 12} 14Q${dx - 5} 6 ${dx} 9Q${dx + 5} 6 ${dx + 12} 14Q${dx} 15 ${dx - 12} 14z`} fill={colour} />
    );
  const { mouth, open } = features[mood];
  return (
    <g>
      <path
        d={`M-23-4C-23 20-14 ${kind === "full" ? 36 : 28} 0 ${kind === "full" ? 36 : 28}C14 ${kind === "full" ? 36 : 28} 23 20 23-4Q20 8 ${dx + 11} 9Q${dx} 6 ${dx - 11} 9Q-20 8-23-4z`}
        fill={kind === "full" ? colour : shade}
      />
      <g transform={`translate(${dx} 2)`}>
        <path
          d={mouth}
          {...(open ? { fill: paint.white } : { ...stroke, stroke: kind === "full" ? paint.white : paint.ink })}
        />
      </g>
    </g>
  );
}
