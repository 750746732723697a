import { z } from "zod";
import { type Limits, limitVariables } from "./limits.ts";
import { misspeltVariables } from "./misspelt-variables.ts";
import { hostAddress, localPath, postgresAddress, publicOrigin, token, wholeNumber } from "./variable-schemas.ts";

/** Every variable that the server reads; docs/operations.md says what each is for. */
export const environment = z.object({
  PORT: wholeNumber(0, 65_535, 8000),
  HOST: hostAddress.default("0.0.0.0"),
  DATA_DIR: localPath.default("./data"),
  DATABASE_URL: postgresAddress.optional(),
  PUBLIC_URL: publicOrigin.optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^(off|\d|10)$/, "how many proxies stand in front, from 0 to 10, or off")
    .transform((count) => (count === "off" ? 0 : Number(count)))
    .default(0),
  RETENTION_DAYS: wholeNumber(1, 3650, 30),
  RETENTION_DAYS_MAX: wholeNumber(1, 3650, 365),
  OPERATOR_FILE: localPath.optional(),
  CARDS_DIR: localPath.optional(),
  METRICS_TOKEN: token.optional(),
  DRAIN_SECONDS: wholeNumber(0, 300, 0),
  BOT_THINK_MS: wholeNumber(0, 60_000, 1800),
  BOT_AFTER_SECONDS: wholeNumber(1, 3600, 60),
  PRINT_CACHE_MB: wholeNumber(1, 1_000_000, 500),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
  ...limitVariables,
});

export type ServerConfig = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  /** PostgreSQL; undefined for SQLite in `dataDir`. */
  databaseUrl: string | undefined;
  /** An origin, without a slash at its end. */
  publicUrl: string | undefined;
  /** How many proxies in front say for whom they ask. */
  trustedProxies: number;
  /** Days after the last change that a match is kept: where its creator says nothing, and at most. */
  retention: Readonly<{ defaultDays: number; maxDays: number }>;
  /** YAML file that says who runs this server; undefined where they have not said. */
  operatorFile: string | undefined;
  /** Folder that holds decks/ with decks of the operator; undefined where there are none. */
  cardsDir: string | undefined;
  /** Opens /metrics; without it there are none. */
  metricsToken: string | undefined;
  /** Milliseconds between saying "not ready" and closing, for a proxy to notice. */
  drainMs: number;
  /** Milliseconds: at least, and how much more at most. */
  botThinking: Readonly<{ min: number; spread: number }>;
  /** Milliseconds somebody is gone before phases stop waiting, and before a bot may take the seat. */
  absence: Readonly<{ phases: number; bot: number }>;
  /** How much of `dataDir` finished prints may take, in bytes. */
  printCacheBytes: number;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  limits: Limits;
}>;

/** Reads the configuration from environment variables. Throws one error that names every wrong variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  // An empty variable, as compose files leave behind, means the default.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environment.safeParse(given);
  const findings = [
    ...unclean(given),
    ...(parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(finding)),
    ...misspeltVariables(Object.keys(given), Object.keys(environment.shape)).map(misspelling),
  ];
  if (!parsed.success || findings.length > 0) throw new Error(`The configuration is wrong:\n${firstOfEach(findings)}`);
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL,
    publicUrl: read.PUBLIC_URL,
    trustedProxies: read.TRUST_PROXY,
    retention: { defaultDays: read.RETENTION_DAYS, maxDays: read.RETENTION_DAYS_MAX },
    operatorFile: read.OPERATOR_FILE,
    cardsDir: read.CARDS_DIR,
    metricsToken: read.METRICS_TOKEN,
    drainMs: read.DRAIN_SECONDS * 1000,
    botThinking: { min: read.BOT_THINK_MS * 0.6, spread: read.BOT_THINK_MS * 0.8 },
    // A short loss of the network stops nobody; who is gone for a third of the time is not waited for.
    absence: { phases: (read.BOT_AFTER_SECONDS * 1000) / 3, bot: read.BOT_AFTER_SECONDS * 1000 },
    printCacheBytes: read.PRINT_CACHE_MB * 1_000_000,
    logLevel: read.LOG_LEVEL,
    limits: {
      requests: read.LIMIT_REQUESTS,
      apiRequests: read.LIMIT_API_REQUESTS,
      creations: read.LIMIT_CREATIONS,
      joins: read.LIMIT_JOINS,
      wrongSecrets: read.LIMIT_WRONG_SECRETS,
      wrongCodes: read.LIMIT_WRONG_CODES,
      commands: read.LIMIT_COMMANDS,
      connections: read.LIMIT_CONNECTIONS,
      sockets: read.LIMIT_SOCKETS,
      socketsPerAddress: read.LIMIT_SOCKETS_PER_ADDRESS,
      packetsPerSocket: read.LIMIT_PACKETS_PER_SOCKET,
      packetsPerAddress: read.LIMIT_PACKETS_PER_ADDRESS,
      matches: read.LIMIT_MATCHES,
      workshops: read.LIMIT_WORKSHOPS,
      rehearsals: read.LIMIT_REHEARSALS,
      prints: read.LIMIT_PRINTS,
      printQueue: read.LIMIT_PRINT_QUEUE,
    },
  };
}

type Finding = Readonly<{ name: string; message: string }>;

/** Never shows the value: DATABASE_URL and METRICS_TOKEN are secrets. */
const finding = ({ path, message }: z.core.$ZodIssue): Finding => ({ name: path.join("."), message });

/** Left over from a file of variables: nobody means them. */
function unclean(given: Readonly<Record<string, string | undefined>>): Finding[] {
  return Object.keys(environment.shape).flatMap((name) => {
    const value = given[name] ?? "";
    if (value !== value.trim()) return [{ name, message: "has a space or a line break at its beginning or end" }];
    if (/^(["']).*\1$/.test(value)) return [{ name, message: "stands in quotation marks: leave them away" }];
    return [];
  });
}

const misspelling = ({ name, meant }: Readonly<{ name: string; meant: string | undefined }>): Finding => ({
  name,
  message: `there is no such variable${meant === undefined ? "" : `; ${meant} is meant?`}`,
});

function contradictions({ RETENTION_DAYS, RETENTION_DAYS_MAX }: z.infer<typeof environment>): Finding[] {
  const isAbove = RETENTION_DAYS > RETENTION_DAYS_MAX;
  return isAbove ? [{ name: "RETENTION_DAYS", message: "must not be above RETENTION_DAYS_MAX" }] : [];
}

/** One line a variable: what is wrong with it first explains the rest. */
function firstOfEach(findings: readonly Finding[]): string {
  const first = new Map(findings.toReversed().map(({ name, message }) => [name, message]));
  return [...first]
    .toReversed()
    .map(([name, message]) => `  ${name}: ${message}`)
    .join("\n");
}
