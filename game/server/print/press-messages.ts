import { z } from "zod";
import type { PrintFinding } from "../../../print/vocabulary/print-failure.ts";
import { printFaults } from "../../protocol/print-studio.ts";

const messageParts = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  expected: z.string(),
});
const finding: z.ZodType<PrintFinding> = z.union([z.string(), z.array(z.union([z.string(), messageParts])).readonly()]);

/** What the press is told: build what `request` asks for, or set `report`, into `folder`, which exists and is empty. */
export type PressOrder = Readonly<{ folder: string } & ({ request: unknown } | { report: unknown })>;

/** A file that was built; it lies in the folder under its number in the list. `size` in bytes. */
export const builtFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,150}$/i),
  size: z.int().min(0),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  pages: z.int().min(0).optional(),
});
export type BuiltFile = z.infer<typeof builtFile>;

/** What the press tells: which browser it has started, how far it is (0 to 1), how it ended. */
export const pressMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("browser"), pid: z.int().positive(), folder: z.string().min(1) }),
  z.strictObject({ type: z.literal("progress"), share: z.number().min(0).max(1) }),
  z.strictObject({ type: z.literal("done"), files: z.array(builtFile) }),
  z.strictObject({ type: z.literal("failed"), fault: z.enum(printFaults), findings: z.array(finding) }),
]);
export type PressMessage = z.infer<typeof pressMessage>;
