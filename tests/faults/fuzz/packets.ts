import fc from "fast-check";
import { hostileValues } from "../hostile-values.ts";

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

/** Stand for what is known only once there is a match: its id, seats, keys, and another match that is not the sender's. */
const tokens = ["$match", "$other", "$seat", "$credentials", "$creator"] as const;

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tokens) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileValues.values()) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.integer(),
  fc.double(),
  fc.uint8Array({ maxLength: 64 }),
);

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

type Mutation = Readonly<{ steps: readonly number[]; how: "replace" | "remove" | "insert"; value: unknown }>;
const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom("replace", "remove", "insert"),
  value,
});

/** Spoils one place of a copy of `right`; `steps` say which. */
function spoil<Value>(right: Value, { steps, how, value: spoilt }: Mutation): Value {
  const copy = structuredClone(right);
  let place = copy as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(place);
    const key = keys[step % Math.max(keys.length, 1)] ?? "0";
    const inner = place[key];
    if (index < steps.length - 1 && typeof inner === "object" && inner !== null) {
      place = inner as Record<string, unknown>;
      continue;
    }
    if (how === "remove" && Array.isArray(place)) place.splice(Number(key), 1);
    else if (how === "remove") delete place[key];
    else if (how === "insert" && Array.isArray(place)) place.splice(Number(key), 0, spoilt);
    else place[key] = spoilt;
    break;
  }
  return copy;
}

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
