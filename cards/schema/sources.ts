import { z } from "zod";

/** sources.yaml: the sections that cards may cite. */
export const sourcesFile = z.strictObject({
  works: z.array(z.strictObject({ id: z.string(), cite: z.string(), title: z.string(), publisher: z.string() })),
  sections: z.array(z.strictObject({ id: z.string(), work: z.string(), title: z.string() })),
});
export type SourcesFile = z.infer<typeof sourcesFile>;
