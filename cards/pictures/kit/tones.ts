import { paint } from "./paint.ts";

/** Colours of the group that a picture belongs to, #rrggbb. */
export type GroupColours = Readonly<{ colour: string; tint: string }>;

/** As much of `first` as `share` says (0 to 1), the rest of `second`. */
function mix(first: string, second: string, share: number): string {
  const channel = (from: string, at: number) => Number.parseInt(from.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * share + channel(second, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The tones of a group by the names under which pictures know them. */
export const tonesOf = ({ colour, tint }: GroupColours) => ({
  sector: colour,
  tint,
  mid: mix(colour, tint, 0.42),
  deep: mix(colour, paint.ink, 0.55),
});
