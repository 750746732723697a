/** How colours are printed; every card is told apart in each of them. */
export const colours = ["rgb", "cmyk", "low-ink", "black"] as const;
export type Colour = (typeof colours)[number];

export const duplexEdges = ["long-edge", "short-edge"] as const;
export type DuplexEdge = (typeof duplexEdges)[number];
