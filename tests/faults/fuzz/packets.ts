import fc from "fast-check";
import { roomRequests } from "../room-requests.ts";
import { mutation, spoil, value } from "./mutation.ts";

/** Something to send: an event with its arguments, to a match or to a workshop ("watch"), a frame as it is, or a request. */
export type Packet =
  | Readonly<{ kind: "event" | "watch"; args: readonly unknown[] }>
  | Readonly<{ kind: "frame"; text: string }>
  | Readonly<{
      kind: "request";
      method: string;
      path: string;
      headers: Record<string, string>;
      body: string | undefined;
    }>;

const move = { type: "pickValue", args: ["money"], playerID: "$seat", credentials: "$credentials" };
/** Moves of every game; those of another game than the match's are no moves. */
const moves: readonly (readonly [string, ...unknown[]])[] = [
  ...([["pickValue", "money"], ["pickTrick", 0], ["skipPick"], ["ready"]] as const),
  ...([
    ["ask", 1, "A1"],
    ["ready", 0],
  ] as const),
  ...([
    ["pickCause", 1, "1 diagnosis"],
    ["ready", "1 talk"],
    ["playMeasure", "M11"],
    ["voteFor", "M11", "1 vote"],
  ] as const),
];
const events: readonly unknown[][] = [
  ["sync", "$match", "$seat", "$credentials", 2],
  ["sync", "$match", null],
  ["sync", "$match", "$seat", "$credentials", 2, { patches: true }],
  ...moves.map(([type, ...args]) => [
    "update",
    { type: "MAKE_MOVE", payload: { ...move, type, args } },
    0,
    "$match",
    "$seat",
  ]),
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

const watching: readonly unknown[][] = [
  ["watch", "$code", null],
  ["watch", "$code", "$participant"],
  ["watch", "$code", "$facilitator"],
];
const watch: fc.Arbitrary<Packet> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...watching), mutation).map(([right, how]) => spoil(right, how)) },
    { weight: 1, arbitrary: fc.constantFrom(...watching) },
  )
  .map((args) => ({ kind: "watch", args }));

/** Ranges of a right frame are cut out, and others put in. */
const frame: fc.Arbitrary<Packet> = fc
  .record({
    right: fc.constantFrom(...events),
    at: fc.nat(120),
    cut: fc.nat(8),
    put: fc.string({ maxLength: 8, unit: "binary" }),
  })
  .map(({ right, at, cut, put }) => {
    const text = `42/$game,${JSON.stringify(right)}`;
    return { kind: "frame", text: text.slice(0, at) + put + text.slice(at + cut) };
  });

const bodies: readonly Record<string, unknown>[] = [
  { gameName: "supertrumpf", setup: { roundCap: 24 } },
  { name: "Ina" },
  { type: "pause" },
  { type: "seatBot", seat: 1, strength: "easy" },
  { type: "rejoinCode", seat: 0 },
  { type: "extend", clock: "phase", minutes: 2 },
  { seat: 1 },
  { code: "123456" },
  { keepDays: 3, gameName: "rettungsrunde", setup: { rounds: 3, talkSeconds: 60 }, playersOnly: true },
  { type: "remove", seat: 1 },
  // Nothing can be had in this language: what gets past the mutation is a print that must not be made.
  { product: "poster", language: "nowhere", paper: "page-a3-landscape", colour: "cmyk", cards: ["A1"] },
];
const routes = ["", "/join", "/leave", "/start", "/facilitate", "/replace", "/rejoin", "/again", "/export"];
const paths = [
  "/api/workshops",
  ...["/minutes", "/minutes?names=1", ""].map((rest) => `/api/workshops/$code${rest}`),
  "/api/matches",
  ...routes.flatMap((route) => [`/api/matches/$match${route}`, `/api/matches/$other${route}`]),
  ...["/api/settings", "/api/print/catalogue/de", "/api/print/kits/de", "/api/print/jobs", "/api/print/jobs"],
  ...["", "/files/poster.pdf", "/files/..%2f..%2fmatches.sqlite"].map(
    (rest) => `/api/print/jobs/${"0".repeat(32)}${rest}`,
  ),
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
    secret: fc.constantFrom("$credentials", "$creator", "$participant", "$facilitator", "x", "", "__proto__"),
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

const tokenOf = {
  facilitator: "$facilitator",
  participant: "$participant",
  newcomer: "made-up-by-whoever-comes",
} as const;
/** By whoever may: what is wrong is the body alone. */
const roomRequest: fc.Arbitrary<Packet> = fc
  .tuple(fc.constantFrom(...roomRequests), mutation)
  .map(([{ route, by, body }, how]) => ({
    kind: "request",
    method: "POST",
    path: route === "" ? "/api/workshops" : `/api/workshops/$code${route}`,
    headers: { authorization: `Bearer ${tokenOf[by]}`, "content-type": "application/json" },
    body: JSON.stringify(spoil(body, how)),
  }));

export const packet: fc.Arbitrary<Packet> = fc.oneof(
  { weight: 14, arbitrary: event },
  { weight: 3, arbitrary: frame },
  { weight: 2, arbitrary: watch },
  { weight: 3, arbitrary: request },
  { weight: 3, arbitrary: roomRequest },
);
