import fc from "fast-check";
import { mutation, spoil, value } from "./mutation.ts";

/** Something to send: an event with its arguments, a frame as it is, or a request. */
export type Packet =
  | Readonly<{ kind: "event"; args: readonly unknown[] }>
  | Readonly<{ kind: "frame"; text: string }>
  | Readonly<{
      kind: "request";
      method: string;
      path: string;
      headers: Record<string, string>;
      body: string | undefined;
    }>;

const move = { type: "pickValue", args: ["money"], playerID: "$seat", credentials: "$credentials" };
const events: readonly unknown[][] = [
  ["sync", "$match", "$seat", "$credentials", 2],
  ["sync", "$match", null],
  ["sync", "$match", "$seat", "$credentials", 2, { patches: true }],
  ["update", { type: "MAKE_MOVE", payload: move }, 0, "$match", "$seat"],
  ["update", { type: "GAME_EVENT", payload: { ...move, type: "endTurn" } }, 0, "$match", "$seat"],
  ["update", { type: "MAKE_MOVE", payload: move }, 0, "$other", "0"],
  ["creator", "$match", "$creator"],
  ["react", "$match", "clap"],
  ["chat", "$match", { sender: "$seat" }, "$credentials"],
];

const event: fc.Arbitrary<Packet> = fc
  .oneof(
    { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...events), mutation).map(([right, how]) => spoil(right, how)) },
    { weight: 1, arbitrary: fc.constantFrom(...events) },
    { weight: 2, arbitrary: fc.array(value, { maxLength: 6 }) },
  )
  .map((args) => ({ kind: "event", args }));

/** Ranges of a right frame are cut out, and others put in. */
const frame: fc.Arbitrary<Packet> = fc
  .record({
    right: fc.constantFrom(...events),
    at: fc.nat(120),
    cut: fc.nat(8),
    put: fc.string({ maxLength: 8, unit: "binary" }),
  })
  .map(({ right, at, cut, put }) => {
    const text = `42/supertrumpf,${JSON.stringify(right)}`;
    return { kind: "frame", text: text.slice(0, at) + put + text.slice(at + cut) };
  });

const bodies: readonly Record<string, unknown>[] = [
  { gameName: "supertrumpf", setup: { roundCap: 24 } },
  { name: "Ina" },
  { type: "pause" },
  { type: "seatBot", seat: 1, strength: "easy" },
  { type: "rejoinCode", seat: 0 },
  { seat: 1 },
  { code: "123456" },
  { keepDays: 3, gameName: "supertrumpf" },
];
const routes = ["", "/join", "/leave", "/start", "/facilitate", "/replace", "/rejoin", "/again", "/export"];
const paths = [
  "/api/matches",
  ...routes.flatMap((route) => [`/api/matches/$match${route}`, `/api/matches/$other${route}`]),
  ...["/healthz", "/readyz", "/metrics", "/", "/index.html", "/socket.io/?EIO=4&transport=polling"],
];

const request: fc.Arbitrary<Packet> = fc
  .record({
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("POST", "GET") },
      fc.constantFrom("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"),
    ),
    path: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...paths) },
      fc.webPath().map((path) => `/${path}`),
    ),
    secret: fc.constantFrom("$credentials", "$creator", "x", "", "__proto__"),
    type: fc.constantFrom("application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"),
    json: fc.tuple(fc.constantFrom(...bodies), mutation).map(([right, how]) => JSON.stringify(spoil(right, how))),
    raw: fc.string({ maxLength: 200 }),
    isRaw: fc.nat(4).map((one) => one === 0),
  })
  .map(({ method, path, secret, type, json, raw, isRaw }) => ({
    kind: "request",
    method,
    path,
    headers: {
      authorization: `Bearer ${secret}`,
      ...(type === "multipart/form-data" || isRaw ? { "content-type": type } : { "content-type": "application/json" }),
    },
    body: method === "GET" || method === "HEAD" ? undefined : isRaw ? raw : json,
  }));

export const packet: fc.Arbitrary<Packet> = fc.oneof(
  { weight: 14, arbitrary: event },
  { weight: 3, arbitrary: frame },
  { weight: 3, arbitrary: request },
);
