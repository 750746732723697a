import * as z from "zod/mini";

/** A name from outside under which something is looked up: none that every object has anyway. */
export const plainKey = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((key) => !(key in Object.prototype), "no such name"),
  );
