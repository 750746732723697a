import { z } from "zod";
import { plainKey } from "../../workshop/plain-key.ts";

const questions = 30;

/** What one person answers: by the ids of questions which of how many answers. */
export const answersBody = z
  .record(
    plainKey(40).check(z.regex(/^[a-z0-9-]+$/)),
    z
      .strictObject({ chosen: z.int().min(0).max(9), of: z.int().min(2).max(10) })
      .refine(({ chosen, of }) => chosen < of, "there is no such answer"),
  )
  .refine((answers) => Object.keys(answers).length <= questions, { error: "too-many", params: { max: questions } });

/** Made by whoever answers, to be known by weeks later. */
export const codeWord = z.string().min(4).max(60);
