/** The colours of a picture: those of the card's group, which a page may change, and the house's own. */
export const paint = {
  /** The group's colour, its light tint, and the tone between them. */
  group: "var(--sector)",
  mid: "var(--mid)",
  tint: "var(--tint)",
  /** The group's colour in the shadow. */
  deep: "var(--deep)",
  ink: "#17202e",
  white: "#ffffff",
  /** The yellow of German town signs. */
  sign: "#f4b63f",
  cream: "#fbe6bd",
  red: "#d6453d",
  steel: "#c9d1da",
  slate: "#6b7684",
  wine: "#a3203a",
  ochre: "#c47f1c",
  night: "#3a4658",
} as const;

export type Paint = (typeof paint)[keyof typeof paint] | "none";

const shadows: Readonly<Partial<Record<string, Paint>>> = {
  [paint.group]: paint.deep,
  [paint.mid]: paint.group,
  [paint.tint]: paint.mid,
  [paint.deep]: paint.ink,
  [paint.white]: paint.steel,
  [paint.steel]: paint.slate,
  [paint.slate]: paint.night,
  [paint.ink]: paint.night,
  [paint.night]: paint.ink,
  [paint.red]: paint.wine,
  [paint.sign]: paint.ochre,
  [paint.cream]: paint.sign,
};

/** The colour of what lies in the shadow of a thing painted so. */
export const shadeOf = (colour: string): string => shadows[colour] ?? paint.ink;

/** From light to dark; each is the shadow of the one before it. */
const tones = ["#fbd7b8", "#eab48c", "#cf8f62", "#a5673d", "#7a4526", "#54301c"] as const;

/** Five skins, 1 the lightest. */
export type Skin = 1 | 2 | 3 | 4 | 5;

export const skinOf = (skin: Skin) => ({ base: tones[skin - 1] ?? tones[0], shade: tones[skin] ?? tones[5] });

export const hairColours = {
  black: "#17202e",
  brown: "#54301c",
  chestnut: "#a5673d",
  blond: "#f4b63f",
  red: "#d6453d",
  grey: "#c9d1da",
  white: "#ffffff",
} as const;

export type HairColour = keyof typeof hairColours;
