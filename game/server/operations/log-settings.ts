import type { FastifyRequest } from "fastify";
import type { ServerConfig } from "../config/config.ts";

/** Takes one log line at a time. */
export type LogTarget = Readonly<{ write(line: string): void }>;

type Fault = Readonly<{ name?: string; message?: string; code?: unknown; stack?: string; cause?: unknown }>;

/**
 * Logs are JSON lines (pino) without names, secrets and addresses: a request is known by method and route pattern, its
 * query, body, headers and peer never appear, and of an error only what the program itself wrote.
 */
export function logSettings(level: ServerConfig["logLevel"], target?: LogTarget) {
  return {
    level,
    ...(target === undefined ? {} : { stream: target }),
    // Host name and process id say nothing that the service manager does not know.
    base: null,
    serializers: {
      req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url }),
      err: (error: unknown) => describeFault(error instanceof Error ? error : new Error(typeof error)),
    },
  };
}

type LoggedFault = { type: string; message: string; stack: string; code?: string; cause?: LoggedFault };

/** Errors of databases carry rows as properties, and those of JSON.parse quote what they could not read. */
function describeFault(error: Fault): LoggedFault {
  const { name = "Error", message = "", code, stack = "", cause } = error;
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: error instanceof SyntaxError ? "malformed JSON" : message,
    stack: places.join("\n"),
    ...(typeof code === "string" ? { code } : {}),
    ...(cause instanceof Error ? { cause: describeFault(cause) } : {}),
  };
}
