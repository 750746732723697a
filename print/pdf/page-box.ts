type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The boxes of a page in mm from its lower left corner; a page without bleed has none but the first. */
export type PageBoxes = Readonly<{ media: Box; bleed?: Box; trim?: Box }>;
