import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { printedReport } from "../../../print/report/printed-report.ts";
import type { Report } from "../../protocol/report.ts";
import {
  facilitatorCommand,
  guideName,
  languageTag,
  participantCommand,
  participantId,
  personName,
  recoveryCode,
  rulesSchema,
  secretKey,
  stepsSchema,
  title,
  wayBackCode,
} from "../../workshop/commands.ts";
import { readJoinCode } from "../../workshop/join-code.ts";
import { checkTimes } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import type { ServerConfig } from "../config/config.ts";
import { Refusal } from "../matches/refusal.ts";
import { isMatchID } from "../matches/secrets.ts";
import type { Rehearsals } from "../workshops/rehearsal/rehearsals.ts";
import type { WorkshopService } from "../workshops/workshop-service.ts";
import { chosenDecks, facilitatorAction } from "./bodies.ts";
import { answersBody, codeWord } from "./check-bodies.ts";
import type { HttpLimits } from "./http-limits.ts";
import { bearerOf, keyedRequestOf, parse } from "./request-parts.ts";

export type WorkshopRoutesOptions = Readonly<{
  workshops: WorkshopService;
  rehearsals: Pick<Rehearsals, "requireRoom">;
  /** Undefined where nothing can be printed. */
  printReport: ((report: Report) => Promise<Uint8Array>) | undefined;
  limits: HttpLimits;
  retention: ServerConfig["retention"];
  /** Ms since 1970. */
  now: () => number;
}>;

const dayInMs = 24 * 60 * 60 * 1000;
/** A plan of sixty steps, or the names of forty tables, in bytes. */
const longBody = { bodyLimit: 64 * 1024 };
/** The notes of the largest workshop, in bytes. */
const reportBody = { bodyLimit: 2 * 1024 * 1024 };

const stepID = z.string().max(60);
const table = z.int().min(1).max(workshopLimits.tables);
const openBody = (maxDays: number) =>
  z.strictObject({
    title,
    language: languageTag,
    decks: chosenDecks.optional(),
    guide: z.nullable(guideName),
    steps: stepsSchema,
    tableNames: z.array(personName).max(workshopLimits.tables),
    rules: rulesSchema,
    isRehearsal: z.boolean(),
    keepDays: z.int().min(1).max(maxDays),
    recoveryCode,
  });
const rehearseBody = z.strictObject({ key: secretKey, recoveryCode, title });
const joinBody = z
  .strictObject({
    name: personName,
    kind: z.literal(["person", "table"]),
    people: z.int().min(1).max(workshopLimits.peopleAtDevice),
    table: table.nullable(),
  })
  .refine(({ kind, people }) => kind === "table" || people === 1, "a person is one");
const openMatchesBody = z.strictObject({
  step: stepID,
  table: table.nullable(),
  after: z.string().refine(isMatchID).nullable(),
});
const actBody = z.strictObject({ table: table.nullable(), action: facilitatorAction });
const seatBody = z.strictObject({ participant: participantId });
const checkBody = z.strictObject({
  when: z.literal(checkTimes),
  number: secretKey,
  answers: answersBody,
  word: codeWord.optional(),
});
const followUpBody = (maxDays: number) => z.strictObject({ keepDays: z.int().min(1).max(maxDays) });
const minutesQuery = z.strictObject({ names: z.literal("1").optional() });
const recoverBody = z.strictObject({ code: recoveryCode, nextCode: recoveryCode });
const comeBackBody = z.strictObject({ code: wayBackCode });

/**
 * Workshops over HTTP, known by their join code; whoever asks shows the key they made themselves, in the Authorization
 * header. What can be seen is told by the socket namespace /workshop.
 */
export function workshopRoutes(
  app: FastifyInstance,
  { workshops, rehearsals, printReport, limits, retention, now }: WorkshopRoutesOptions,
): void {
  const opening = openBody(retention.maxDays);

  /** The key of somebody who takes part, and who does no more than a person can. */
  const partakingKeyOf = async (request: FastifyRequest): Promise<string> => {
    const key = bearerOf(request);
    await limits.countOf("commands", key);
    return key;
  };

  app.post("/api/workshops", longBody, async (request, reply) => {
    const { keepDays, ...choices } = parse(opening, request.body);
    const key = newKeyOf(request);
    await limits.count("creations", request);
    if (choices.isRehearsal) rehearsals.requireRoom();
    const joinCode = await workshops.open(key, { ...choices, deleteAt: now() + keepDays * dayInMs });
    return reply.code(201).send({ joinCode });
  });

  app.post("/api/workshops/:code/rehearse", async (request, reply) => {
    const { key: rehearsalKey, ...own } = parse(rehearseBody, request.body);
    await limits.count("creations", request);
    rehearsals.requireRoom();
    const joinCode = await workshops.rehearse(joinCodeOf(request), bearerOf(request), { ...own, rehearsalKey });
    return reply.code(201).send({ joinCode });
  });

  app.post("/api/workshops/:code/join", async (request, reply) => {
    const joining = parse(joinBody, request.body);
    const key = newKeyOf(request);
    await limits.require("wrongCodes", request);
    await limits.count("joins", request);
    return reply.code(201).send(await workshops.join(joinCodeOf(request), key, joining));
  });

  app.post("/api/workshops/:code/lead", longBody, async (request, reply) => {
    const asked = parse(facilitatorCommand, request.body);
    // No later than whoever opens one now could choose.
    const latest = now() + retention.maxDays * dayInMs;
    const command = asked.type === "setDeletion" ? { ...asked, at: Math.min(asked.at, latest) } : asked;
    await workshops.lead(joinCodeOf(request), bearerOf(request), command, keyedRequestOf(request));
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/take-part", async (request, reply) => {
    const key = await partakingKeyOf(request);
    await workshops.takePart(joinCodeOf(request), key, parse(participantCommand, request.body));
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/matches", async (request) => {
    const wanted = parse(openMatchesBody, request.body);
    await limits.count("creations", request);
    return { refused: await workshops.openMatches(joinCodeOf(request), bearerOf(request), wanted) };
  });

  app.post("/api/workshops/:code/act", async (request) => {
    const action = parse(actBody, request.body);
    return { refused: await workshops.act(joinCodeOf(request), bearerOf(request), action, keyedRequestOf(request)) };
  });

  app.post("/api/workshops/:code/sit-down", async (request, reply) => {
    await workshops.sitDown(joinCodeOf(request), await partakingKeyOf(request));
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/seat", async (request, reply) => {
    const { participant } = parse(seatBody, request.body);
    await workshops.seat(joinCodeOf(request), bearerOf(request), participant);
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/check", async (request, reply) => {
    const key = await partakingKeyOf(request);
    await workshops.answerCheck(joinCodeOf(request), key, parse(checkBody, request.body));
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/follow-up", async (request, reply) => {
    const { keepDays } = parse(followUpBody(retention.maxDays), request.body);
    await limits.count("creations", request);
    await workshops.offerFollowUp(joinCodeOf(request), bearerOf(request), now() + keepDays * dayInMs);
    return reply.code(204).send();
  });

  app.delete("/api/workshops/:code/follow-up", async (request, reply) => {
    await workshops.dropFollowUp(joinCodeOf(request), bearerOf(request));
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/recover", async (request, reply) => {
    const { code, nextCode } = parse(recoverBody, request.body);
    await limits.require("wrongSecrets", request);
    await workshops.recover(joinCodeOf(request), code, newKeyOf(request), nextCode);
    return reply.code(204).send();
  });

  app.post("/api/workshops/:code/come-back", async (request, reply) => {
    const { code } = parse(comeBackBody, request.body);
    await limits.require("wrongSecrets", request);
    await workshops.comeBack(joinCodeOf(request), code, newKeyOf(request));
    return reply.code(204).send();
  });

  app.get("/api/workshops/:code/minutes", async (request, reply) => {
    const { names } = parse(minutesQuery, request.query);
    const minutes = await workshops.minutes(joinCodeOf(request), bearerOf(request), names !== undefined);
    return reply.header("cache-control", "no-store").send(minutes);
  });

  // Whoever leads sends the words: the page they come from has them in its language, with the names of the cards.
  app.post("/api/workshops/:code/minutes.pdf", reportBody, async (request, reply) => {
    await workshops.requireNotes(joinCodeOf(request), bearerOf(request));
    const report: Report = parse(printedReport, request.body);
    if (printReport === undefined) throw new Refusal(404, "not-found", "this server prints nothing");
    await limits.count("prints", request);
    const pdf = Buffer.from(await printReport(report));
    return reply
      .header("cache-control", "no-store")
      .header("content-disposition", 'attachment; filename="minutes.pdf"')
      .type("application/pdf")
      .send(pdf);
  });

  app.delete("/api/workshops/:code", async (request, reply) => {
    await workshops.delete(joinCodeOf(request), bearerOf(request));
    return reply.code(204).send();
  });
}

export function joinCodeOf(request: FastifyRequest): string {
  const { code } = request.params as Readonly<{ code: string }>;
  const read = readJoinCode(code);
  if (read === undefined) throw new Refusal(404, "no-such-workshop", "this is no code of a workshop");
  return read;
}

/** A key that somebody has made to be known by from now on. */
function newKeyOf(request: FastifyRequest): string {
  return parse(z.object({ key: secretKey }), { key: bearerOf(request) }).key;
}
