/** The hairstyles. */
export type HairStyle =
  | "short"
  | "side"
  | "bob"
  | "long"
  | "bun"
  | "curls"
  | "afro"
  | "ponytail"
  | "bald"
  | "tufts"
  | "spikes";

type HairProps = { style: HairStyle; colour: string; facing: number };

/** What of the hair is behind the head. */
export function HairBehind({ style, colour, facing }: HairProps) {
  const back = facing >= 0 ? -1 : 1;
  switch (style) {
    case "bob":
      return <path d="M-31 18C-36-46 36-46 31 18Q24 24 14 20H-14Q-24 24-31 18z" fill={colour} />;
    case "long":
      return <path d="M-30 52C-40-50 40-50 30 52Q16 58 0 50Q-16 58-30 52z" fill={colour} />;
    case "afro":
      return <circle cx={back * 2} cy={-13} r={38} fill={colour} />;
    case "bun":
      return <circle cx={back * 13} cy={-37} r={13} fill={colour} />;
    case "ponytail":
      return (
        <path d={`M${back * 16}-24Q${back * 52}-34 ${back * 42} 22Q${back * 32} 10 ${back * 20}-2z`} fill={colour} />
      );
    case "curls":
      return (
        <g fill={colour}>
          <circle cx={-25} cy={-6} r={13} />
          <circle cx={25} cy={-6} r={13} />
          <circle cx={-27} cy={12} r={11} />
          <circle cx={27} cy={12} r={11} />
        </g>
      );
    default:
      return null;
  }
}

/** What of the hair lies over the head. */
export function Hair({ style, colour, facing }: HairProps) {
  const d = tops[style];
  if (style === "curls") {
    return (
      <g fill={colour}>
        <circle cx={-20} cy={-20} r={11} />
        <circle cx={-7} cy={-28} r={12} />
        <circle cx={9} cy={-28} r={12} />
        <circle cx={21} cy={-19} r={11} />
      </g>
    );
  }
  if (d === undefined) return null;
  return facing < 0 ? (
    <g transform="scale(-1 1)">
      <path d={d} fill={colour} />
    </g>
  ) : (
    <path d={d} fill={colour} />
  );
}

const cap = "M-24 0C-31-44 26-46 24-8Q20-20 8-21Q-10-20-17-14Q-22-9-24 0z";

const tops: Readonly<Partial<Record<HairStyle, string>>> = {
  short: cap,
  side: "M-25 4C-34-46 30-50 26-9Q26-14 20-21Q0-14-12-20Q-20-12-25 4z",
  bob: "M-27 6C-34-46 34-46 27 6Q24-8 18-20Q2-12-14-20Q-24-8-27 6z",
  long: "M-27 10C-34-46 34-46 27 10Q24-8 6-24Q-22-10-27 10z",
  bun: "M-24-2C-28-40 28-40 24-4Q16-22 2-22Q-18-20-24-2z",
  afro: "M-24-6C-30-42 30-42 24-8Q14-22 0-22Q-16-21-24-6z",
  ponytail: "M-25 0C-30-42 28-44 24-6Q12-24-2-22Q-20-18-25 0z",
  spikes: "M-25-2L-32-18L-22-18L-24-34L-11-28L-6-42L4-30L16-40L17-26L30-28L24-8Q18-19 6-20Q-18-19-25-2z",
  tufts: "M-25 6Q-34-2-28-18Q-21-14-22 2z",
};
