import { describe, expect, it } from "vitest";
import { watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import { faultClass } from "./fault-class.ts";
import { hostileValues } from "./hostile-values.ts";
import { ask, type Reply } from "./raw-request.ts";
import { firstRequests, openTriedRoom, roomRequests } from "./room-requests.ts";

const json = { "content-type": "application/json" };
const posts = ["", "/join", "/leave", "/start", "/facilitate", "/replace", "/rejoin", "/again"];

/** Addresses that try to reach what is not for the public; none of them may show a file of ours. */
const paths = [
  ...["/../package.json", "/..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/assets/..%2f..%2f..%2fpackage.json"],
  ...["/assets/../../server/main.ts", "/.env", "/.git/config", "/data/matches.sqlite", "//etc/passwd", "/etc/passwd"],
  ...["/index.html%00.js", "/%c0%ae%c0%ae/package.json", "/%zz", "/%", "/node_modules/fastify/package.json"],
];

/** Stock passes what applies to it (its API is another): files are out of reach. */
faultClass("HTTP routes", (target, kind) => {
  describe.skipIf(kind === "stock")("of our API", () => {
    const requireSmallError = ({ status, type, text }: Reply) => {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(type).toContain("application/json");
      // Findings say the message once more, field by field, for pages to tell in their language.
      const { findings: _, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
      expect(Object.keys(rest).sort()).toEqual(["code", "message"]);
      expect(JSON.stringify(rest).length).toBeLessThan(600);
      expect(text.length).toBeLessThan(1500);
      expect(text).not.toMatch(/node_modules|\.ts:|at \w+ \(/);
    };

    it.each(posts)("POST …%s answers every hostile body with one small error", async (route) => {
      const { matchID, creatorKey } = await target().seat(2);
      const path = route === "" ? "/api/matches" : `/api/matches/${matchID}${route}`;
      // With the creator's key: what is refused is the body, not the sender.
      const headers = { ...json, authorization: `Bearer ${creatorKey}` };
      const bodies = [...hostileValues.values()].flatMap((value) => [
        JSON.stringify(value) ?? "",
        ...["gameName", "name", "type", "seat", "code"].map((field) => JSON.stringify({ [field]: value })),
        ...[value ?? null, [value]].map((decks) => JSON.stringify({ gameName: "quartett", decks })),
      ]);
      for (const body of [...bodies, "{", "\u0000", '{"a":1}{"a":2}']) {
        // Starting takes no body, so there is nothing wrong with one.
        if (["/start", "/again", "/leave"].includes(route) && body !== "{") continue;
        // The text is fine as a name.
        const isRight = route === "/join" && /^\{"name":"(__proto__|constructor)"\}$/.test(body);
        const reply = await ask(target().url, "POST", path, headers, body);
        if (!isRight) requireSmallError(reply);
      }
      await target().requireUp();
    });

    it.each(
      (process.env.FULL === "1" ? roomRequests : firstRequests).map((request) => [
        request.route,
        request.body.type ?? "",
        request,
      ]),
    )(
      "POST …%s %s of a workshop answers every hostile body with one small error, or as what it says",
      async (_route, _type, { route, by, body }) => {
        const { code, keyOf } = await openTriedRoom(target());
        const path = route === "" ? "/api/workshops" : `/api/workshops/${code}${route}`;
        const wrong = Object.keys(body).flatMap((field) =>
          [...hostileValues.values()].map((value) => JSON.stringify({ ...body, [field]: value })),
        );
        for (const text of [...wrong, '{"__proto__":{"polluted":1}}', "[]", "null", "{", "\u0000"]) {
          const headers = { ...json, authorization: `Bearer ${keyOf(by)}` };
          const reply = await ask(target().url, "POST", path, headers, text);
          if (reply.status >= 300) requireSmallError(reply);
        }
        expect((await target().child()?.ask("polluted")) ?? []).toEqual([]);
        await target().requireUp();
        expect((await watchRoom(target(), code, keyOf("facilitator"))).role()).toBe("facilitator");
      },
    );

    it.each([
      "__proto__",
      "constructor",
      "..%2f..%2fpackage.json",
      "%00",
      "bababa22",
      "KALIMO47",
      "'%20OR%20'1'='1",
      "x".repeat(90),
    ])("a workshop called %s is not there", async (code) => {
      const { facilitatorKey } = await openTriedRoom(target());
      for (const route of ["/lead", "/take-part", "/join", "/minutes.pdf"]) {
        const headers = { ...json, authorization: `Bearer ${facilitatorKey}` };
        const body = JSON.stringify(roomRequests.find((each) => each.route === route)?.body);
        const reply = await ask(target().url, "POST", `/api/workshops/${code}${route}`, headers, body);
        requireSmallError(reply);
        expect(reply.status).toBeOneOf([400, 403, 404]);
      }
    });

    it("GET /api/decks/… shows files of decks and nothing else", async () => {
      const { text } = await ask(target().url, "GET", "/api/decks");
      const { id, version } = (JSON.parse(text) as [{ id: string; version: string }])[0];
      const deck = `/api/decks/${id}/${version}`;
      expect((await ask(target().url, "GET", `${deck}/about.json`)).status).toBe(200);
      const names = [
        "__proto__",
        "constructor",
        "..%2f..%2fpackage.json",
        "%2e%2e",
        "'%20OR%20'1'='1",
        "%00",
        "x".repeat(300),
      ];
      const hostile = names.flatMap((name) => [
        ...[`/api/decks/${name}/${version}/about.json`, `/api/decks/${id}/${name}/about.json`],
        ...[`${deck}/${name}`, `${deck}/${name}.json`, `${deck}/pictures/${name}.svg`],
      ]);
      for (const path of [...hostile, deck, `${deck}/`, `${deck}/about`]) {
        const reply = await ask(target().url, "GET", path);
        expect(reply.status, `${path}: ${reply.text}`).toBeLessThan(500);
        requireSmallError(reply);
      }
      await target().requireUp();
    });

    it.each(["text/plain", "application/xml", "multipart/form-data", "application/json; charset=utf-7", ""])(
      "a body as %j is refused",
      async (type) => {
        const headers = { "content-type": type };
        requireSmallError(await ask(target().url, "POST", "/api/matches", headers, '{"gameName":"x"}'));
      },
    );

    it("a body of 9 kB is refused by its size", async () => {
      const body = JSON.stringify({ gameName: "supertrumpf", setup: "x".repeat(9000) });
      const reply = await ask(target().url, "POST", "/api/matches", json, body);
      requireSmallError(reply);
      expect(reply.status).toBe(413);
    });

    it.each(["PUT", "PATCH", "TRACE", "PROPFIND"])("%s is no method of a match", async (method) => {
      const { matchID } = await target().open(2);
      expect((await ask(target().url, method, `/api/matches/${matchID}`)).status).toBeOneOf([400, 404, 405]);
      await target().requireUp();
    });

    it.each(["", "x", "Bearer", "Bearer ", "Bearer a b", "Basic YTpi", `Bearer ${"a".repeat(5000)}`, "Bearer ..%2f"])(
      "the header authorization as %j opens nothing",
      async (authorization) => {
        const { matchID } = await target().seat(2);
        for (const route of ["/start", "/leave", "/again", "/facilitate"]) {
          const body = JSON.stringify({ type: "end" });
          const reply = await ask(
            target().url,
            "POST",
            `/api/matches/${matchID}${route}`,
            { ...json, authorization },
            body,
          );
          requireSmallError(reply);
          expect(reply.status).toBeOneOf([401, 403]);
        }
      },
    );
  });

  it.each(paths)("%s shows no file of the server", async (path) => {
    const { status, text } = await ask(target().url, "GET", path);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/"dependencies"|root:|SQLite format|\[core\]/);
    await target().requireUp();
  });

  it("headers of 64 kB are refused", async () => {
    const reply = await ask(target().url, "GET", "/", { "x-long": "x".repeat(65_536) }).catch(() => undefined);
    expect(reply?.status ?? 431).toBeOneOf([400, 431]);
    await target().requireUp();
  });
});
