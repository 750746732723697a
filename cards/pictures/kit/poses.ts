import type { Point } from "./limb.ts";

/**
 * How a figure stands: where hands and feet are, about the middle between the feet on the ground; it looks to the right.
 * "near" is the arm and leg towards us, drawn over the body; "far" those behind it.
 */
export type Pose = Readonly<{
  /** How high the hips are. */
  hips: number;
  /** The hips beside the feet. */
  shift: number;
  /** Of the body, in degrees forward. */
  lean: number;
  /** Of the head, in degrees forward. */
  nod: number;
  nearHand: Point;
  farHand: Point;
  nearFoot: Point;
  farFoot: Point;
  /** To which side elbows bend: 1 to the back. */
  nearElbow: 1 | -1;
  farElbow: 1 | -1;
  knees: 1 | -1;
  /** The hand that holds what is held. An arm that is raised in front of the face is the far one. */
  holds: "near" | "far";
}>;

const stand: Pose = {
  hips: 88,
  shift: 0,
  lean: 0,
  nod: 0,
  nearHand: [-34, -86],
  farHand: [34, -86],
  nearFoot: [-13, 0],
  farFoot: [13, 0],
  nearElbow: 1,
  farElbow: -1,
  knees: -1,
  holds: "near",
};

/** Poses by name; a person may have any of their parts otherwise. */
export const poses = {
  stand,
  walk: { ...stand, lean: 5, nearHand: [-38, -94], farHand: [40, -100], nearFoot: [30, 0], farFoot: [-34, -6] },
  run: {
    ...stand,
    lean: 14,
    shift: 6,
    nearHand: [46, -120],
    farHand: [-30, -104],
    nearFoot: [44, -10],
    farFoot: [-52, -26],
    farElbow: 1,
  },
  sit: {
    ...stand,
    hips: 52,
    shift: -8,
    nearHand: [34, -70],
    farHand: [40, -68],
    nearFoot: [40, 0],
    farFoot: [48, -2],
  },
  point: { ...stand, farHand: [84, -150], nearHand: [-30, -92], holds: "far" },
  wave: { ...stand, farHand: [60, -204], holds: "far" },
  cheer: { ...stand, nearHand: [-56, -204], farHand: [56, -204], nearElbow: -1, farElbow: 1, holds: "far" },
  shrug: { ...stand, nearHand: [-62, -128], farHand: [62, -128], nearElbow: -1, farElbow: 1, nod: 4 },
  carry: { ...stand, nearHand: [46, -104], farHand: [54, -108], nearElbow: -1 },
  hold: { ...stand, farHand: [50, -138], holds: "far" },
  read: { ...stand, nod: 14, farHand: [44, -116], nearHand: [30, -108], nearElbow: -1, holds: "far" },
  reach: { ...stand, farHand: [46, -226], nearHand: [-36, -92], nod: -8, holds: "far" },
  cane: {
    ...stand,
    hips: 90,
    lean: 10,
    shift: -6,
    nod: -4,
    nearFoot: [-16, 0],
    farFoot: [10, 0],
    nearHand: [46, -84],
    farHand: [-20, -88],
    farElbow: 1,
    nearElbow: -1,
  },
  hips: { ...stand, nearHand: [-24, -92], farHand: [24, -92], nearElbow: -1, farElbow: 1 },
  kneel: {
    ...stand,
    hips: 52,
    lean: 10,
    nearHand: [50, -70],
    farHand: [44, -80],
    nearFoot: [30, 0],
    farFoot: [-40, -4],
  },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;
