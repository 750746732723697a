/** Line drawings on a 16 × 16 grid that a value may choose from; those that choose none, and are called like none, are plain. */
export const valueShapes = {
  money:
    "M8 1.5c1 2.5 4.5 4 4.5 8a4.5 4.5 0 0 1-9 0c0-2 1-3 1.8-3.6.2 1.6.9 2.2 1.5 2.4C6.3 6 6.5 3.5 8 1.5ZM8 13.8a1.8 1.8 0 0 0 1.8-1.9c0-1.2-1.2-1.7-1.8-2.9-.6 1.2-1.8 1.7-1.8 2.9A1.8 1.8 0 0 0 8 13.8Z",
  months:
    "M3 1.5h10M3 14.5h10M4.5 1.5v2.5c0 2 3.5 2.7 3.5 4s-3.5 2-3.5 4v2.5M11.5 1.5v2.5c0 2-3.5 2.7-3.5 4s3.5 2 3.5 4v2.5",
  affected:
    "M5.5 7a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM1.5 13.5v-1.5a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v1.5M10.5 2.6a2.3 2.3 0 0 1 0 4.3M11.5 9.1a3 3 0 0 1 3 2.9v1.5",
  participation: "M1.5 14.5h3.5v-4h3.5v-4h3.5v-4h2.5",
  technology: "M4 4h8v8H4zM6.5 1.5V4M9.5 1.5V4M6.5 12v2.5M9.5 12v2.5M1.5 6.5H4M1.5 9.5H4M12 6.5h2.5M12 9.5h2.5",
  gloss: "M8 1.5l1.7 4.8 4.8 1.7-4.8 1.7L8 14.5l-1.7-4.8L1.5 8l4.8-1.7z",
  plain: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5.5v5M5.5 8h5",
  time: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8l2.5 2",
  tool: "M9.5 6.5l-7 7M13.5 4.5a3.5 3.5 0 0 1-5 3.5M8 3.5a3.5 3.5 0 0 1 4-1.5L10 4l2 2 2-1.5",
  paper: "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 8h5M5.5 11h5",
  noise: "M2 6v4h3l4 3V3L5 6zM11.5 5.5a3.5 3.5 0 0 1 0 5M13.5 3.5a6.5 6.5 0 0 1 0 9",
  weight: "M8 4.5a1.8 1.8 0 1 0 0-3 1.8 1.8 0 0 0 0 3ZM4 5h8l2 9.5H2z",
} as const;

type Shape = keyof typeof valueShapes;

export const shapeNames = Object.keys(valueShapes) as [Shape, ...Shape[]];

export const isShape = (name: string): name is Shape => Object.hasOwn(valueShapes, name);
