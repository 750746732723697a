import { paint } from "./paint.ts";

/** What is worn on the head. */
export type HatStyle =
  | "headscarf"
  | "headscarf-behind"
  | "cap"
  | "beanie"
  | "helmet"
  | "straw"
  | "turban"
  | "headset"
  | "crown"
  | "hood"
  | "police";

export function Hat({ style, colour }: { style: HatStyle; colour: string }) {
  switch (style) {
    case "headscarf-behind":
      return <path d="M-31 20C-38-50 38-50 31 20Q34 40 20 46H-20Q-34 40-31 20z" fill={colour} />;
    case "headscarf":
      return (
        <path
          d="M0-38C34-38 36 4 27 22Q18 42 0 42Q-18 42-27 22C-36 4-34-38 0-38zM2-22C-18-22-20-6-18 6C-16 20-8 27 2 27C12 27 20 20 21 6C23-6 20-22 2-22z"
          fill={colour}
          fillRule="evenodd"
        />
      );
    case "cap":
      return <path d="M-25-8C-30-44 24-46 25-14H42Q44-8 36-7H-25z" fill={colour} />;
    case "beanie":
      return (
        <g>
          <path d="M-26-9C-30-52 30-52 26-9z" fill={colour} />
          <rect x={-28} y={-18} width={56} height={12} rx={5} fill={paint.white} />
          <circle cx={0} cy={-45} r={8} fill={paint.white} />
        </g>
      );
    case "helmet":
      return (
        <g>
          <path d="M-28-10C-32-50 32-50 28-10z" fill={colour} />
          <path d="M-32-8Q0-16 36-8V-13Q0-22-32-13z" fill={paint.ink} />
          <path d="M-5-41Q0-46 5-41V-18H-5z" fill={paint.white} />
        </g>
      );
    case "straw":
      return (
        <g>
          <ellipse cx={0} cy={-14} rx={46} ry={9} fill={paint.sign} />
          <path d="M-25-14C-27-46 27-46 25-14Q0-8-25-14z" fill={paint.sign} />
          <path d="M-25-16Q0-9 25-16V-23Q0-16-25-23z" fill={colour} />
        </g>
      );
    case "turban":
      return <path d="M-27-4C-42-34-20-54 0-50C20-54 42-34 27-4Q14-24 0-20Q-14-24-27-4z" fill={colour} />;
    case "headset":
      return (
        <g>
          <path d="M-24 0C-30-46 30-46 24 0" fill="none" stroke={paint.ink} strokeWidth={6} />
          <rect x={-32} y={-8} width={13} height={22} rx={6} fill={colour} />
          <rect x={19} y={-8} width={13} height={22} rx={6} fill={colour} />
          <path d="M-26 12Q-22 30-4 27" fill="none" stroke={paint.ink} strokeWidth={3.5} />
          <circle cx={-3} cy={26} r={4.5} fill={paint.ink} />
        </g>
      );
    case "crown":
      return <path d="M-23-18L-29-46L-13-34L0-54L13-34L29-46L23-18Q0-26-23-18z" fill={paint.sign} />;
    case "hood":
      return (
        <path
          d="M0-40C34-40 36 6 30 34H-30C-36 6-34-40 0-40zM2-24C-20-24-21-4-18 8C-16 22-6 29 3 29C13 29 20 20 21 6C23-8 22-24 2-24z"
          fill={colour}
          fillRule="evenodd"
        />
      );
    case "police":
      return (
        <g>
          <path d="M-25-12L-31-36Q0-50 31-36L25-12z" fill={colour} />
          <path d="M-26-15Q0-22 26-15L36-6Q0-14-26-9z" fill={paint.ink} />
          <circle cx={2} cy={-30} r={5} fill={paint.sign} />
        </g>
      );
  }
}
