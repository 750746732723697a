import { z } from "zod";

/** What a value comes to under a schema, or all that is wrong with it. */
export type Parsed<Value> = Readonly<
  { success: true; data: Value; error?: undefined } | { success: false; data?: undefined; error: z.core.$ZodError }
>;

/**
 * A schema's `safeParse` that never throws. At some values a schema fails itself, as where `length` is an object that
 * cannot become a number: such a value does not fit the schema, which is all there is to say of it.
 */
export function safeParse<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): Parsed<z.output<Schema>> {
  try {
    return z.safeParse(schema, value);
  } catch {
    return { success: false, error: new z.ZodError([{ code: "custom", path: [], message: "cannot be read" }]) };
  }
}
