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
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
});

export type ServerConfig = Readonly<{
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string | undefined;
  retentionDays: number;
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
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, RETENTION_DAYS, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ""),
    retentionDays: RETENTION_DAYS,
    logLevel: LOG_LEVEL,
  };
}
