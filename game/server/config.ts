import { z } from "zod";

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8000).describe("port; 0 picks a free one"),
  HOST: z.string().min(1).default("0.0.0.0").describe("address to listen on"),
  DATA_DIR: z.string().min(1).default("./data").describe("folder of the database"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("address under which people reach the server"),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(30).describe("days after the last move"),
  BOT_THINK_MS: z.coerce.number().int().min(0).max(60_000).default(1800).describe("how long bots seem to think, about"),
  BOT_AFTER_SECONDS: z.coerce.number().int().min(1).max(3600).default(60).describe("gone so long, a bot may take over"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
});

export type ServerConfig = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string | undefined;
  retentionDays: number;
  /** Milliseconds: at least, and how much more at most. */
  botThinking: Readonly<{ least: number; spread: number }>;
  /** Milliseconds somebody is gone before phases stop waiting, and before a bot may take the seat. */
  absence: Readonly<{ phases: number; bot: number }>;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
}>;

/** Reads the configuration from environment variables. Throws one error that names every wrong variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ServerConfig {
  // An empty variable, as compose files leave behind, means the default.
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The configuration is wrong:\n${lines.join("\n")}`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, RETENTION_DAYS, BOT_THINK_MS, BOT_AFTER_SECONDS, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ""),
    retentionDays: RETENTION_DAYS,
    botThinking: { least: BOT_THINK_MS * 0.6, spread: BOT_THINK_MS * 0.8 },
    // A short loss of the network stops nobody; who is gone for a third of the time is not waited for.
    absence: { phases: (BOT_AFTER_SECONDS * 1000) / 3, bot: BOT_AFTER_SECONDS * 1000 },
    logLevel: LOG_LEVEL,
  };
}
