import type { Box } from "./path.ts";

/** `box` with a margin of `by` on each side. */
export const grown = ({ left, right, bottom, top }: Box, by: number): Box => ({
  ...{ left: left - by, right: right + by },
  ...{ bottom: bottom - by, top: top + by },
});

/** The box round both; `one` may be missing yet. */
export const around = (one: Box | undefined, other: Box): Box =>
  one === undefined
    ? other
    : {
        ...{ left: Math.min(one.left, other.left), right: Math.max(one.right, other.right) },
        ...{ bottom: Math.min(one.bottom, other.bottom), top: Math.max(one.top, other.top) },
      };

/** The part of `box` inside `clip`; undefined if there is none. */
export function within(box: Box, clip: Box | undefined): Box | undefined {
  if (clip === undefined) return box;
  const shared = {
    ...{ left: Math.max(box.left, clip.left), right: Math.min(box.right, clip.right) },
    ...{ bottom: Math.max(box.bottom, clip.bottom), top: Math.min(box.top, clip.top) },
  };
  return shared.left < shared.right && shared.bottom < shared.top ? shared : undefined;
}
