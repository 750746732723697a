import * as z from "zod/mini";
import { type Expectation, firstExpected } from "../../cards/schema/expected-of.ts";
import { endings } from "../mode/mode.ts";
import { checkForms } from "./check-questions.ts";
import { mostCards } from "./debrief-about.ts";
import type { Minutes } from "./minutes.ts";
import { plainKey } from "./plain-key.ts";
import { votes } from "./round.ts";
import { checkTimes, roundPlaces, stepKinds } from "./step.ts";
import { workshopLimits as limits } from "./workshop.ts";

/** A file comes back from a disk that anybody has written to: whatever it holds has an end. */
const text = (max: number) => z.string().check(z.maxLength(max));
const name = text(120);
const id = text(60);
const card = text(49);
const count = z.int().check(z.gte(0), z.lte(1_000_000));
const table = z.int().check(z.gte(0), z.lte(limits.tables));
const time = z.nullable(z.int().check(z.gte(0), z.lte(8_640_000_000_000)));
const list = <Item extends z.ZodMiniType>(item: Item, max: number) => z.array(item).check(z.maxLength(max));
/** Numbers as keys: tables, or causes. */
const numbered = <Value extends z.ZodMiniType>(value: Value) =>
  z.record(z.string().check(z.regex(/^\d{1,3}$/)), value) as unknown as z.ZodMiniType<Record<number, z.infer<Value>>>;
/** By what people chose, or a mode counts, which has an end, too. */
const record = <Value extends z.ZodMiniType>(key: number, value: Value, max: number) =>
  z
    .record(plainKey(key), value)
    .check(z.refine((entries) => Object.keys(entries).length <= max, `no more than ${max} of them`));
/** Of what is called how, in characters; more than a workshop can speak of. */
export const wordLimits = { name: 200, question: 1000, names: 2000, causes: 200, scale: 10 } as const;
const counts = record(49, count, wordLimits.names);
const deck = z.strictObject({ id: text(40), version: text(80) });

const match = z.strictObject({
  step: id,
  table,
  mode: text(40),
  isOver: z.boolean(),
  endedBy: z.optional(z.enum(endings)),
  figures: record(40, z.number(), 200),
  cases: list(
    z.strictObject({ card, causes: numbered(count), measures: counts, chosen: z.nullable(card) }),
    limits.cardsAStep * 2,
  ),
});

const result = z.strictObject({ step: id, table, mode: text(40), text: text(limits.resultLength) });

const round = z.strictObject({
  step: z.nullable(id),
  at: z.enum(roundPlaces),
  cards: numbered(card),
  votes: z.partialRecord(z.enum(votes), numbered(counts)),
});

const note = z.strictObject({
  step: id,
  question: z.int().check(z.gte(0), z.lte(60)),
  group: z.nullable(name),
  table: z.nullable(table),
  text: text(limits.noteLength),
  by: z.optional(text(limits.nameLength)),
});

const said = text(wordLimits.name);
const words = z.strictObject({
  cards: record(
    49,
    z.strictObject({
      ...{ title: said, cause: z.int().check(z.gte(0), z.lte(999)) },
      causes: record(49, said, wordLimits.causes),
    }),
    wordLimits.names,
  ),
  measures: record(49, said, wordLimits.names),
  questions: list(
    z.strictObject({ step: id, question: z.int().check(z.gte(0), z.lte(60)), text: text(wordLimits.question) }),
    limits.notes,
  ),
  decks: z.optional(record(40, said, 20)),
  guide: z.optional(said),
  check: z.optional(
    z.strictObject({ which: said, confidence: text(wordLimits.question), scale: list(said, wordLimits.scale) }),
  ),
});

/** Minutes as a file says them; nothing else may stand in it. */
const minutesSchema: z.ZodMiniType<Minutes> = z.strictObject({
  format: z.literal("quartett-workshop-minutes"),
  version: z.literal(1),
  title: name,
  language: text(24),
  decks: z.array(deck).check(z.minLength(1), z.maxLength(20)),
  guide: z.nullable(id),
  isRehearsal: z.boolean(),
  startedAt: time,
  endedAt: time,
  people: count,
  late: z.optional(count),
  tables: list(z.strictObject({ name, people: count }), limits.tables),
  steps: list(
    z.strictObject({
      id,
      kind: z.enum(stepKinds),
      title: name,
      planned: count,
      used: z.nullable(z.number().check(z.gte(0), z.lte(1_000_000))),
      isDropped: z.boolean(),
      decks: z.optional(list(text(40), 20)),
    }),
    limits.steps,
  ),
  matches: list(match, limits.tables * limits.steps),
  results: z.optional(list(result, limits.tables * limits.steps)),
  rounds: list(round, limits.rounds),
  debriefs: z.optional(
    list(z.strictObject({ step: id, cards: list(card, mostCards), mode: z.nullable(text(40)) }), limits.steps),
  ),
  notes: list(note, limits.notes),
  committed: count,
  checks: list(
    z.strictObject({
      when: z.enum(checkTimes),
      asked: z.optional(
        list(z.strictObject({ id: text(40), card, causes: list(z.int().check(z.gte(0), z.lte(999)), 10) }), 60),
      ),
      form: z.optional(z.enum(checkForms)),
      answers: count,
      counts: record(40, list(count, 10), 100),
    }),
    checkTimes.length,
  ),
  words: z.optional(words),
});

/** Why a file is not read; `field` is the path of the first that is wrong. */
export type MinutesFault = Readonly<
  | { kind: "notJson" | "foreign" }
  | { kind: "newer"; version: string }
  | { kind: "field"; field: string; expected: Expectation }
>;

/** Minutes from the text of a file, or what is wrong with it. */
export function readMinutes(file: string): Readonly<{ minutes: Minutes } | { fault: MinutesFault }> {
  let content: unknown;
  try {
    content = JSON.parse(file.replace(/^\uFEFF/, ""));
  } catch {
    return { fault: { kind: "notJson" } };
  }
  const { format, version } = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== "quartett-workshop-minutes") return { fault: { kind: "foreign" } };
  if (typeof version === "number" && version > 1) return { fault: { kind: "newer", version: String(version) } };
  const parsed = minutesSchema.safeParse(content);
  if (parsed.success) return { minutes: parsed.data };
  const [issue] = parsed.error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const field = [...(issue?.path ?? []), ...keys].map(String).join(".").slice(0, 80);
  return { fault: { kind: "field", field, expected: firstExpected(parsed.error, content) } };
}
