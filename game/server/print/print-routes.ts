import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { messageLanguages } from "../../../cards/text/message.ts";
import type { HttpLimits } from "../http/http-limits.ts";
import { keyedRequestOf, parse } from "../http/request-parts.ts";
import { sendFile } from "../http/send-file.ts";
import { Refusal } from "../matches/refusal.ts";
import type { PrintStudio } from "./print-studio.ts";

const jobParams = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });
const fileParams = jobParams.extend({ name: z.string().max(200) });
/** In which language findings are told; one that nobody has asked for, or that we do not have, is English. */
const languageQuery = z.object({ lang: z.enum(messageLanguages).catch("en") });
const languageOf = ({ query }: FastifyRequest): string => languageQuery.parse(query).lang;
const fileQuery = z.object({ view: z.string().optional() });

/** A PDF may be shown in a page of this server; the viewers of browsers bring their own styles. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/**
 * Printing over HTTP: what there is, asking for a print, how it stands, and its files. Nothing of a request becomes a
 * path: names are looked up in lists of what there is.
 */
export function printRoutes(app: FastifyInstance, studio: PrintStudio, limits: HttpLimits): void {
  app.get("/api/print/catalogue/:language", async (request, reply) => {
    const { language } = z.object({ language: z.string() }).parse(request.params);
    const catalogue = studio.describe(language);
    if (catalogue === undefined) throw new Refusal(404, "not-found", "there is no such language");
    return reply.header("cache-control", "no-cache").send(catalogue);
  });

  app.get("/api/print/kits/:language", async (request, reply) => {
    const { language } = z.object({ language: z.string() }).parse(request.params);
    const kits = studio.kits(language);
    if (kits === undefined) throw new Refusal(404, "not-found", "there is no such language");
    return reply.header("cache-control", "no-cache").send(kits);
  });

  app.post("/api/print/jobs", async (request, reply) => {
    const job = await studio.order(request.body, {
      admit: () => limits.count("prints", request),
      keyed: keyedRequestOf(request),
      language: languageOf(request),
    });
    return reply
      .header("cache-control", "no-store")
      .code(job.state === "done" ? 200 : 202)
      .send(job);
  });

  app.get("/api/print/jobs/:id", async (request, reply) => {
    return reply
      .header("cache-control", "no-store")
      .send(studio.find(paramsOf(jobParams, request).id, languageOf(request)));
  });

  app.get("/api/print/jobs/:id/files.zip", async (request, reply) => {
    const { id } = paramsOf(jobParams, request);
    const job = studio.find(id, languageOf(request));
    if (job.state !== "done" || job.archive === undefined) {
      throw new Refusal(404, "no-such-job", "this print is not finished, or a single file");
    }
    reply
      .header("cache-control", "private, max-age=86400, immutable")
      .header("content-disposition", `attachment; filename="${job.archive.name}"`)
      .type("application/zip");
    const path = studio.locateArchive(id);
    if (path === undefined || !(await sendFile(request, reply, path))) throw noSuchFile();
    return reply;
  });

  app.get("/api/print/jobs/:id/files/:name", async (request, reply) => {
    const { id, name } = paramsOf(fileParams, request);
    const { view } = parse(fileQuery, request.query);
    const located = studio.locate(id, name);
    if (located === undefined) throw noSuchFile();
    const { file, path } = located;
    reply
      .header("cache-control", "private, max-age=86400, immutable")
      .header("content-disposition", `${view === undefined ? "attachment" : "inline"}; filename="${file.name}"`)
      .header("content-security-policy", filePolicy)
      .type(file.mediaType);
    if (!(await sendFile(request, reply, path))) throw noSuchFile();
    return reply;
  });
}

/** The cache has made room for others, or somebody has emptied it. */
const noSuchFile = () => new Refusal(404, "no-such-job", "there is no such file; ask for the print again");

function paramsOf<Schema extends z.ZodType>(schema: Schema, { params }: FastifyRequest): z.infer<Schema> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw new Refusal(404, "no-such-job", "there is no such print");
  return parsed.data;
}
