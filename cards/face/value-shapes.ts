/** Line drawings on a 16 × 16 grid that a value may choose from; those that choose none, and are called like none, are plain. */
export const valueShapes = {
  money:
    "M8 1.5c1 2.5 4.5 4 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1-3 1.8-3.6.2 1.6.9 2.2 1.5 2.4C6.300 6 6.500 3.500 8 1.500ZM8 13.800a1.800 1.800 0 0 0 1.800-1.900c0-1.200-1.200-1.700-1.800-2.900-.6 1.200-1.800 1.700-1.800 2.900A1.800 1.800 0 0 0 8 13.800Z",
  months:
    "M3 1.500h10M3 14.500h10M4.500 1.500v2.500c0 2 3.500 2.700 3.500 4s-3.500 2-3.500 4v2.500M11.500 1.500v2.500c0 2-3.500 2.700-3.500 4s3.500 2 3.500 4v2.500",
  affected:
    "M5.500 7a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600ZM1.500 13.500v-1.500a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v1.500M10.500 2.600a2.300 2.300 0 0 1 0 4.300M11.500 9.100a3 3 0 0 1 3 2.900v1.500",
  participation: "M1.500 14.500h3.500v-4h3.500v-4h3.500v-4h2.500",
  technology:
    "M4 4h8v8H4zM6.500 1.500V4M9.500 1.500V4M6.500 12v2.500M9.500 12v2.500M1.500 6.500H4M1.500 9.500H4M12 6.500h2.500M12 9.500h2.500",
  gloss: "M8 1.500l1.700 4.800 4.800 1.700-4.800 1.700L8 14.500l-1.700-4.800L1.500 8l4.800-1.700z",
  plain: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5.500v5M5.500 8h5",
  time: "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM8 4.500V8l2.500 2",
  tool: "M9.500 6.500l-7 7M13.500 4.500a3.500 3.500 0 0 1-5 3.500M8 3.500a3.500 3.500 0 0 1 4-1.500L10 4l2 2 2-1.500",
  paper: "M3.500 1.500h6l3 3v10h-9zM9.500 1.500v3h3M5.500 8h5M5.500 11h5",
  noise: "M2 6v4h3l4 3V3L5 6zM11.500 5.500a3.500 3.500 0 0 1 0 5M13.500 3.500a6.500 6.500 0 0 1 0 9",
  weight: "M8 4.500a1.800 1.800 0 1 0 0-3 1.800 1.800 0 0 0 0 3ZM4 5h8l2 9.500H2z",
} as const;

type Shape = keyof typeof valueShapes;

export const shapeNames = Object.keys(valueShapes) as [Shape, ...Shape[]];

export const isShape = (name: string): name is Shape => Object.hasOwn(valueShapes, name);
