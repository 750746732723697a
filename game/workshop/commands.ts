import * as z from "zod/mini";
import { cardCode } from "../mode/mode.ts";
import { visibleText } from "../protocol/names.ts";
import { mostCards } from "./debrief-about.ts";
import { plainKey } from "./plain-key.ts";
import { roundPhases, votes } from "./round.ts";
import { checkTimes, roundPlaces, stepKinds } from "./step.ts";
import { beamerViews, goneRules, workshopLimits as limits, rights } from "./workshop.ts";

/** Text as people type it: nothing invisible, no line is longer than it looks. */
const words = (max: number, min = 1) =>
  z.pipe(
    z.pipe(
      z.string().check(z.maxLength(4 * max)),
      // What stood in several lines stays apart.
      z.transform((text: string) => visibleText(text.replace(/[\n\t]/g, " "))),
    ),
    z.string().check(z.minLength(min), z.maxLength(max)),
  );

/** Made by the client: whoever sends the same again means the same thing. */
const madeId = z.string().check(z.regex(/^[\w-]{8,32}$/));
/** Made by the client, of at least 128 random bits; it is stored as a hash. */
export const secretKey = z.string().check(z.regex(/^[\w-]{22,64}$/));
const stepId = plainKey(60).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const tableNumber = z.int().check(z.gte(1), z.lte(limits.tables));
export const participantId = z.int().check(z.gte(1), z.lte(1_000_000));
const minutes = z.int().check(z.gte(1), z.lte(limits.minutesAStep));
const count = z.int().check(z.gte(0), z.lte(limits.participants));

const word = z.string().check(z.maxLength(60));
const setting = z.union([z.number(), z.boolean(), z.null(), word, z.readonly(z.array(word).check(z.maxLength(200)))]);
/** Set-up of a match, as flat as every mode has it: what is nested without end could be read, and not be stored. */
export const setupSchema = z
  .record(plainKey(40), setting)
  .check(z.refine((setup) => Object.keys(setup).length <= 20, { error: "too-many", params: { max: 20 } }));

/** Eight characters that can be read aloud. */
export const wayBackCode = z.string().check(z.regex(/^[2-9a-z]{8}$/));

/** Four groups of four characters, for the printed way back of whoever leads. */
export const recoveryCode = z.string().check(z.regex(/^[2-9a-z]{16}$/));

/** Name of a guide: pages make an address of it. */
export const guideName = plainKey(60).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** BCP 47 */
export const languageTag = z.string().check(z.maxLength(24), z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));

export const title = words(limits.titleLength);
export const personName = words(limits.nameLength);

const stepSchema = z.strictObject({
  id: stepId,
  kind: z.enum(stepKinds),
  title: words(limits.titleLength),
  minutes,
  saves: z.optional(minutes),
  mode: z.optional(plainKey(40)),
  decks: z.optional(
    z.array(plainKey(24)).check(
      z.minLength(1),
      z.maxLength(limits.decks),
      z.refine((decks) => new Set(decks).size === decks.length, "each-once"),
    ),
  ),
  setup: z.optional(setupSchema),
  at: z.optional(z.enum(roundPlaces)),
  cards: z.optional(z.array(cardCode).check(z.maxLength(limits.cardsAStep))),
  rounds: z.optional(z.int().check(z.gte(1), z.lte(limits.cardsAStep))),
  when: z.optional(z.enum(checkTimes)),
});

export const stepsSchema = z.array(stepSchema).check(
  z.minLength(1),
  z.maxLength(limits.steps),
  z.refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, "each-once"),
);

export const rulesSchema = z.strictObject({
  gone: z.enum(goneRules),
  sameDeal: z.boolean(),
  chooseTable: z.boolean(),
  seatsPerTable: z.int().check(z.gte(1), z.lte(limits.peopleAtDevice)),
});

/** Choices of one voter: one cause or way out, or how many around a device are for which. */
const tally = z.record(z.string().check(z.maxLength(49)), z.int().check(z.gte(1), z.lte(limits.participants))).check(
  z.refine((choices) => Object.keys(choices).length <= limits.cardsAStep, {
    error: "too-many",
    params: { max: limits.cardsAStep },
  }),
);

const command = <Type extends string, Fields extends z.core.$ZodLooseShape>(type: Type, fields: Fields) =>
  z.strictObject({ type: z.literal(type), ...fields });

const writtenNote = {
  id: madeId,
  step: stepId,
  /** Its index. */
  question: z.int().check(z.gte(0), z.lte(60)),
  text: words(limits.noteLength),
};

/** What facilitators do; which right a co-facilitator needs for it says `rightFor`. */
const leading = [
  command("goTo", { step: stepId }),
  command("finish", {}),
  command("pause", {}),
  command("resume", {}),
  /** Negative takes minutes back. */
  command("extend", { minutes: z.int().check(z.gte(-60), z.lte(60)) }),
  command("drop", { step: stepId, isDropped: z.boolean() }),
  command("setSteps", { steps: stepsSchema }),
  command("message", { id: madeId, text: words(limits.messageLength), table: z.nullable(tableNumber) }),
  command("showOnBeamer", {
    view: z.nullable(
      z.strictObject({
        show: z.enum(beamerViews),
        card: z.optional(cardCode),
        round: z.optional(madeId),
        isPlayed: z.optional(z.boolean()),
      }),
    ),
  }),
  command("turnWall", { turned: z.int().check(z.gte(-100_000), z.lte(100_000)), isHeld: z.boolean() }),
  /** Without cards those of the step. */
  command("openRound", {
    id: madeId,
    at: z.enum(roundPlaces),
    step: z.nullable(stepId),
    cards: z.array(cardCode).check(z.minLength(1), z.maxLength(limits.cardsAStep)),
  }),
  command("roundPhase", { round: madeId, phase: z.enum(roundPhases) }),
  command("openCheck", { when: z.enum(checkTimes) }),
  command("closeCheck", { when: z.enum(checkTimes) }),
] as const;

const seeingToTables = [
  command("setTables", { names: z.array(words(limits.nameLength)).check(z.minLength(1), z.maxLength(limits.tables)) }),
  /** Deals those without a table; or all anew, at random or so that people meet others. */
  command("deal", { how: z.enum(["rest", "random", "mix"]) }),
  /** Gives back the tables of before the last deal by which people moved. */
  command("seatAsBefore", {}),
  /** Deals by a list of names, those of people who are to come included; it takes the place of the one before. */
  command("seatByList", {
    seating: z.array(z.strictObject({ name: personName, table: tableNumber })).check(z.maxLength(limits.participants)),
  }),
  command("movePerson", { participant: participantId, table: z.nullable(tableNumber) }),
  command("renamePerson", { participant: participantId, name: personName }),
  command("removePerson", { participant: participantId }),
  /** Somebody without a device. */
  command("addPerson", { name: personName, table: z.nullable(tableNumber) }),
  /** Somebody who lost the device: what opens the place on another one, once. */
  command("offerWayBack", { participant: participantId, code: wayBackCode }),
  command("setRules", { rules: rulesSchema }),
  /** Whether new people join by the code. */
  command("setDoor", { isClosed: z.boolean() }),
  /** The card that lies on a table in this round. */
  command("layCard", { round: madeId, table: tableNumber, card: cardCode }),
  /** For tables without devices: how many there chose what. */
  command("enterVotes", { round: madeId, vote: z.enum(votes), table: tableNumber, choices: tally }),
  /** Those at a table who have no device are through with the step, or not. */
  command("enterReady", { table: tableNumber, isReady: z.boolean() }),
  /** So many at a table have written on paper what they will do. */
  command("enterCommitted", { table: tableNumber, count }),
  /** What came of a game with printed cards; empty takes it back. */
  command("enterResult", { step: stepId, table: tableNumber, text: words(limits.resultLength, 0) }),
] as const;

const seeingToNotes = [
  command("openDebrief", {
    step: stepId,
    isAnonymous: z.boolean(),
    isShort: z.boolean(),
    isHeld: z.optional(z.boolean()),
    /** What was diagnosed and played before. */
    about: z.optional(
      z.strictObject({
        cards: z.readonly(z.array(cardCode).check(z.maxLength(mostCards))),
        mode: z.nullable(plainKey(40)),
      }),
    ),
  }),
  command("closeDebrief", { step: stepId }),
  /** Whether only those who lead read the notes. */
  command("holdNotes", { step: stepId, isHeld: z.boolean() }),
  command("addGroup", { id: madeId, step: stepId, title: words(limits.titleLength) }),
  command("renameGroup", { group: madeId, title: words(limits.titleLength) }),
  command("deleteGroup", { group: madeId }),
  command("groupNote", { note: madeId, group: z.nullable(madeId) }),
  command("deleteNote", { note: madeId }),
  /** What somebody without a device has said, or written on paper. */
  command("enterNote", {
    ...writtenNote,
    /** Whose it is, where notes are with names. */
    by: z.optional(participantId),
  }),
] as const;

/** The facilitator's alone. */
const owning = [
  command("rename", { title: words(limits.titleLength) }),
  command("setDeletion", { at: z.int().check(z.gte(0)) }),
  command("allowCoFacilitator", {
    id: madeId,
    name: personName,
    key: secretKey,
    rights: z.array(z.enum(rights)).check(z.maxLength(rights.length)),
  }),
  command("dismissCoFacilitator", { id: madeId }),
] as const;

/** What people do for themselves. */
const takingPart = [
  command("chooseTable", { table: tableNumber }),
  command("callMe", { name: personName }),
  /** The printed card on one's own table is the one it diagnoses. */
  command("layCard", { round: madeId, card: cardCode }),
  /** So many people use this device. */
  command("gather", { people: z.int().check(z.gte(1), z.lte(limits.peopleAtDevice)) }),
  command("ready", { isReady: z.boolean() }),
  command("vote", { round: madeId, vote: z.enum(votes), choices: tally }),
  /** Whoever writes may write anew. */
  command("note", writtenNote),
  command("takeBackNote", { note: madeId }),
  command("commit", { hasCommitted: z.boolean() }),
  /** So many at the own table have written on paper what they will do. */
  command("enterCommitted", { count }),
  /** What came of the own table's game with printed cards; empty takes it back. */
  command("enterResult", { step: stepId, text: words(limits.resultLength, 0) }),
  command("leave", {}),
] as const;

export const facilitatorCommand = z.discriminatedUnion("type", [
  ...leading,
  ...seeingToTables,
  ...seeingToNotes,
  ...owning,
]);
export const participantCommand = z.discriminatedUnion("type", takingPart);

export type FacilitatorCommand = z.infer<typeof facilitatorCommand>;
export type ParticipantCommand = z.infer<typeof participantCommand>;
