import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testDecks } from "../fixtures/test-decks.ts";
import { post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";

let server: TestServer;
/** Everything any route answered, to be searched for secrets. */
const answers: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const unknownID = "2222222222222222";
const asJson = { "content-type": "application/json" };

async function read(response: Response): Promise<{ status: number; body: Record<string, unknown> }> {
  const text = await response.text();
  answers.push(text);
  return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>) };
}
const send = async (path: string, body?: unknown, secret?: string) => read(await post(server, path, body, secret));
const look = async (path: string) => read(await fetch(`${server.url}${path}`));
const refused = (status: number, code: string) => ({ status, body: { code, message: expect.any(String) } });
/** The same of a request in which a schema has found something wrong: it is told field by field. */
const wrong = (code: "invalid-request" | "invalid-setup") => {
  const finding = { code: expect.any(String), values: expect.anything(), expected: expect.any(String) };
  const { status, body } = refused(400, code);
  const findings = expect.arrayContaining([{ field: expect.any(String), ...finding }]);
  return { status, body: { ...body, findings } };
};

/** The address exactly as written; fetch would tidy it up. */
function getRaw(path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: server.port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on("error", reject).end();
  });
}

describe("creating a match", () => {
  it("answers with its id and the creator's key, and it waits for players", async () => {
    const created = await send("/api/matches", { gameName: "supertrumpf" });
    expect(created).toEqual({
      status: 201,
      body: { matchID: expect.stringMatching(/^[2-9a-z]{16}$/), creatorKey: expect.stringMatching(/^[\w-]{32}$/) },
    });
    expect(await look(`/api/matches/${created.body.matchID}`)).toEqual({
      status: 200,
      body: {
        matchID: created.body.matchID,
        gameName: "supertrumpf",
        decks: testDecks.map(({ id, version }) => ({ id, version })),
        setup: { roundCap: 24, learningSeconds: 0 },
        status: "waiting",
        seatLimits: { min: 2, max: 8 },
        players: [],
        playersOnly: false,
        isPaused: false,
        phaseEndsIn: null,
        matchEndsIn: null,
        nextMatchID: null,
      },
    });
  });

  it.each<[string, unknown]>([
    ["no body", undefined],
    ["null", null],
    ["a list", []],
    ["a text", "supertrumpf"],
    ["a number", 5],
    ["no game", {}],
    ["a number as game", { gameName: 5 }],
    ["a list as game", { gameName: ["supertrumpf"] }],
    ["an overlong game", { gameName: "s".repeat(41) }],
    ["fields that are not for clients", { gameName: "supertrumpf", seed: "1" }],
    ["a seat list", { gameName: "supertrumpf", seats: [], creatorHash: "x" }],
  ])("refuses %s", async (_case, body) => {
    expect(await send("/api/matches", body)).toEqual(wrong("invalid-request"));
  });

  it.each<[string, unknown]>([
    ["a text", "9"],
    ["a list", [9]],
    ["a number of rounds as text", { roundCap: "9" }],
    ["no rounds", { roundCap: 0 }],
    ["too many rounds", { roundCap: 101 }],
    ["half rounds", { roundCap: 1.5 }],
    ["unknown fields", { roundCap: 9, cheat: true }],
    ["a number of players", { numPlayers: 1_000_000 }],
  ])("refuses %s as set-up", async (_case, setup) => {
    expect(await send("/api/matches", { gameName: "supertrumpf", setup })).toEqual(wrong("invalid-setup"));
  });

  it.each(["chess", "__proto__", "constructor", "", "SUPERTRUMPF"])("knows no game %j", async (gameName) => {
    expect(await send("/api/matches", { gameName })).toEqual(refused(400, "no-such-game"));
  });

  it.each<[string, string, Record<string, string>, number]>([
    ["broken JSON", '{"gameName":', asJson, 400],
    ["an empty body that claims to be JSON", "", asJson, 400],
    ["a prototype key", '{"gameName":"supertrumpf","__proto__":{"x":1}}', asJson, 400],
    ["a constructor's prototype", '{"gameName":"supertrumpf","constructor":{"prototype":{"x":1}}}', asJson, 400],
    ["4,000 levels", `${"[".repeat(4000)}${"]".repeat(4000)}`, asJson, 400],
    ["more than 8 kB", JSON.stringify({ gameName: "supertrumpf", setup: "x".repeat(8192) }), asJson, 413],
    ["a form", "gameName=supertrumpf", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["XML", "<gameName/>", { "content-type": "text/xml" }, 415],
  ])("refuses %s", async (_case, body, headers, status) => {
    const answer = await read(await fetch(`${server.url}/api/matches`, { method: "POST", headers, body }));
    // What can be read, and is no request, is told field by field.
    expect([refused(status, "invalid-request"), wrong("invalid-request")]).toContainEqual(answer);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe("joining", () => {
  const joinAs = async (matchID: string, name: unknown) => send(`/api/matches/${matchID}/join`, { name });
  const namesIn = async (matchID: string) =>
    ((await look(`/api/matches/${matchID}`)).body.players as { name: string }[]).map(({ name }) => name);

  it("gives seats in order, with credentials that only the joiner gets", async () => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    expect(await joinAs(matchID, "Anna")).toEqual({
      status: 201,
      body: { seat: 0, credentials: expect.stringMatching(/^[\w-]{32}$/) },
    });
    expect((await joinAs(matchID, "Ben")).body).toMatchObject({ seat: 1 });
    expect((await look(`/api/matches/${matchID}`)).body).toMatchObject({
      status: "waiting",
      players: [
        { seat: 0, name: "Anna", isConnected: false },
        { seat: 1, name: "Ben", isConnected: false },
      ],
    });
  });

  it.each<[string, string, string]>([
    ["spaces around", "  Anna  ", "Anna"],
    ["control characters", "A\u0000n\u0007n\u001ba\u007f", "Anna"],
    ["direction overrides", "\u202eAnna\u2066", "Anna"],
    ["invisible characters", "An\u200bn\ufeffa\u2060\u00ad", "Anna"],
    ["invisible letters", "\u3164Anna\u115f", "Anna"],
    ["many and strange spaces", "Anna\u00a0 \u2003Maria", "Anna Maria"],
    ["line separators", "An\u2028na\u2029", "Anna"],
    ["half a character", "Anna\ud83c", "Anna"],
    ["letters in two parts", "Jo\u0308rg", "J\u00f6rg"],
    ["letters in two parts with something invisible between", "Jo\u200b\u0308rg", "J\u00f6rg"],
    ["what looks like HTML, which is a name like others", "<b>Anna</b>", "<b>Anna</b>"],
    ["24 characters", "A".repeat(24), "A".repeat(24)],
    ["a word that programs trip over", "__proto__", "__proto__"],
  ])("cleans or keeps %s", async (_case, name, shown) => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    expect((await joinAs(matchID, name)).status).toBe(201);
    expect(await namesIn(matchID)).toEqual([shown]);
  });

  it.each<[string, unknown]>([
    ["no name", undefined],
    ["an empty name", ""],
    ["only spaces", " \t\u2003 "],
    ["only what nobody sees", "\u200b\u202e\u0000\ufeff"],
    ["only invisible letters", "\u3164\u115f\uffa0"],
    ["25 characters", "A".repeat(25)],
    ["201 characters that clean to nothing", "\u200b".repeat(201)],
    ["null", null],
    ["a number", 5],
    ["a list", ["Anna"]],
    ["an object", { toString: "Anna" }],
  ])("refuses %s", async (_case, name) => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    expect(await joinAs(matchID, name)).toEqual(wrong("invalid-request"));
    expect(await namesIn(matchID)).toEqual([]);
  });

  it("refuses a body that asks for more than a name", async () => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    const answer = await send(`/api/matches/${matchID}/join`, { name: "Anna", seat: 3 });
    expect(answer).toEqual(wrong("invalid-request"));
  });

  it("gives each name once, whatever its case, accents and invisible parts", async () => {
    const { matchID } = await seatMatch(server, { players: 0, started: false });
    await joinAs(matchID, "Zoë");
    for (const name of ["ZOË", "zoe", " Zo\u200bë ", "Zoe\u0308"]) {
      expect(await joinAs(matchID, name)).toEqual(refused(409, "name-taken"));
    }
    expect((await joinAs(matchID, "Zora")).status).toBe(201);
  });

  it("ends with the eighth player, and with the start", async () => {
    const full = await seatMatch(server, { players: 8, started: false });
    expect(await joinAs(full.matchID, "Ina")).toEqual(refused(409, "full"));
    const started = await seatMatch(server);
    expect(await joinAs(started.matchID, "Ina")).toEqual(refused(409, "already-started"));
  });
});

describe("leaving, starting and playing again", () => {
  it("frees the seat, once", async () => {
    const { matchID, credentials } = await seatMatch(server, { started: false });
    expect(await send(`/api/matches/${matchID}/leave`, undefined, credentials[0])).toEqual({ status: 204, body: {} });
    expect((await look(`/api/matches/${matchID}`)).body.players).toEqual([
      { seat: 0, name: "Player 1", isConnected: false, bot: null, isFree: false, hasPerson: true, mayGetBot: false },
    ]);
    const second = await send(`/api/matches/${matchID}/leave`, undefined, credentials[0]);
    expect(second).toEqual(refused(403, "not-your-seat"));
  });

  it("starts by the creator's key, and by no player who does not stand in", async () => {
    const { matchID, creatorKey, credentials } = await seatMatch(server, { started: false });
    const path = `/api/matches/${matchID}/start`;
    expect(await send(path, undefined, credentials[0])).toEqual(refused(403, "not-facilitator"));
    expect(await send(path, undefined, creatorKey)).toEqual({ status: 204, body: {} });
    expect((await look(`/api/matches/${matchID}`)).body).toMatchObject({ status: "running" });
    expect(await send(path, undefined, creatorKey)).toEqual(refused(409, "already-started"));
    expect(await send(`/api/matches/${matchID}/leave`, undefined, credentials[0])).toEqual(
      refused(409, "already-started"),
    );
  });

  it("does not start alone, and plays nothing again that is not over", async () => {
    const { matchID, creatorKey } = await seatMatch(server, { players: 1, started: false });
    expect(await send(`/api/matches/${matchID}/start`, undefined, creatorKey)).toEqual(refused(409, "too-few"));
    expect(await send(`/api/matches/${matchID}/again`, undefined, creatorKey)).toEqual(refused(409, "not-over"));
  });

  it.each(["leave", "start", "again"])("%s asks for credentials, and takes none of another match", async (what) => {
    const { matchID } = await seatMatch(server, { started: false });
    const other = await seatMatch(server, { started: false });
    const path = `/api/matches/${matchID}/${what}`;
    expect(await send(path)).toEqual(refused(401, "no-credentials"));
    for (const header of [
      "",
      "Bearer",
      "Bearer ",
      "Basic eDp5",
      "Bearer a b",
      `Bearer ${"a".repeat(65)}`,
      "Bearer é",
    ]) {
      const headers = { authorization: header };
      const answer = await read(await fetch(`${server.url}${path}`, { method: "POST", headers }));
      expect(answer, header).toEqual(refused(401, "no-credentials"));
    }
    for (const foreign of ["undefined", "null", "__proto__", other.creatorKey, ...other.credentials]) {
      const answer = await send(path, undefined, foreign);
      expect(answer.status, foreign).toBe(403);
    }
    // A secret in the address or in the body is no credential.
    expect((await send(`${path}?credentials=${other.creatorKey}`, { creatorKey: other.creatorKey })).status).toBe(401);
    expect((await look(`/api/matches/${matchID}`)).body).toMatchObject({ status: "waiting", players: [{}, {}] });
  });

  it("plays again once it is over: everybody is sent to one and the same match", async () => {
    const { matchID, creatorKey, credentials } = await seatMatch(server, { roundCap: 1 });
    const match = await server.store.load(matchID);
    if (match?.state == null) throw new Error("the match has not started");
    const state = { ...match.state, ctx: { ...match.state.ctx, gameover: { winners: [0], counts: [32, 0] } } };
    await server.store.save(match, { meta: match.meta, state });
    const first = await send(`/api/matches/${matchID}/again`, undefined, credentials[1]);
    expect(first).toEqual({ status: 200, body: { matchID: expect.stringMatching(/^[2-9a-z]{16}$/) } });
    expect(await send(`/api/matches/${matchID}/again`, undefined, creatorKey)).toEqual(first);
    expect((await look(`/api/matches/${matchID}`)).body).toMatchObject({ nextMatchID: first.body.matchID });
    expect((await look(`/api/matches/${first.body.matchID}`)).body).toMatchObject({
      status: "waiting",
      setup: { roundCap: 1 },
    });
  });
});

describe("addresses", () => {
  const wrongIDs = [
    "2",
    unknownID,
    "__proto__",
    "2222222222222220",
    "%2e%2e%2f",
    "2".repeat(90),
    "2222222222222222%00",
  ];

  it.each(wrongIDs)("knows no match %s", async (id) => {
    const gone = refused(404, "no-such-match");
    expect(await look(`/api/matches/${id}`)).toEqual(gone);
    expect(await send(`/api/matches/${id}/join`, { name: "Anna" })).toEqual(gone);
    for (const what of ["leave", "start", "again"]) {
      expect(await send(`/api/matches/${id}/${what}`, undefined, "a-secret")).toEqual(gone);
    }
  });

  it("creates nothing by being asked", async () => {
    const before = server.store.created.length;
    await look(`/api/matches/${unknownID}`);
    await send(`/api/matches/${unknownID}/join`, { name: "Anna" });
    expect(server.store.created.length).toBe(before);
    expect(await server.store.load(unknownID)).toBeUndefined();
  });

  it.each(["/", "/api", "/api/", "/api/matches", "/api/matches/", "/api/games", "/games/supertrumpf", "/metrics"])(
    "answers %s with a 404 in JSON where there is no web app",
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    },
  );

  it.each(["/api/matches/%", "/api/matches/%E0%A4%A", "/%c0%ae%c0%ae/", "//", "/api/../../etc/passwd"])(
    "survives the address %s",
    async (path) => {
      const { status, text } = await getRaw(path);
      expect([400, 404]).toContain(status);
      expect(text).not.toMatch(/root:|node_modules| at /);
      expect((await look("/healthz")).status).toBe(200);
    },
  );

  it("lists no matches, and offers no other methods", async () => {
    const { matchID } = await seatMatch(server);
    for (const method of ["PUT", "PATCH"]) {
      expect((await fetch(`${server.url}/api/matches/${matchID}`, { method })).status).toBe(404);
    }
    expect((await fetch(`${server.url}/api/matches`)).status).toBe(404);
  });
});

describe("every answer", () => {
  it("carries the security headers, errors as well", async () => {
    for (const path of ["/healthz", "/api/matches/2", "/nothing", `/api/matches/${unknownID}`]) {
      const { headers } = await fetch(`${server.url}${path}`);
      const policy = headers.get("content-security-policy") ?? "";
      const rules = new Map(policy.split(";").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
      expect(rules.get("default-src"), path).toBe("'self'");
      expect(rules.get("script-src"), path).toBe("'self'");
      expect(rules.get("connect-src"), path).toBe("'self'");
      expect(rules.get("object-src"), path).toBe("'none'");
      expect(rules.get("base-uri"), path).toBe("'none'");
      expect(rules.get("frame-ancestors"), path).toBe("'none'");
      expect(policy, path).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("x-frame-options"), path).toBe("SAMEORIGIN");
      expect(headers.get("referrer-policy"), path).toBe("no-referrer");
      expect(headers.get("x-powered-by"), path).toBeNull();
      expect(headers.get("access-control-allow-origin"), path).toBeNull();
      expect(headers.get("strict-transport-security"), path).toBeNull();
    }
  });

  it("demands HTTPS for the future only where people come by HTTPS", async () => {
    const secure = await startTestServer({ publicUrl: "https://quartett.example" });
    onTestFinished(() => secure.close());
    const { headers } = await fetch(`${secure.url}/healthz`);
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{7,}$/);
  });

  it("tells nothing secret, and no stack", async () => {
    const { matchID, credentials, creatorKey } = await seatMatch(server);
    await look(`/api/matches/${matchID}`);
    const match = await server.store.load(matchID);
    const seed = (match?.state?.plugins.random?.data as { seed?: string } | undefined)?.seed;
    expect(seed).toMatch(/^[\w-]{32}$/);
    const hashes = match?.meta.seats.map((seat) => seat.credentialHash) ?? [];
    const told = answers.join("\n");
    for (const secret of [seed, creatorKey, match?.meta.creatorHash, ...credentials, ...hashes]) {
      expect(told.includes(secret ?? "")).toBe(false);
    }
    expect(told.match(/[hH]ash":|seed":|prng|card-\d\d|\.ts:\d|node_modules/)).toBeNull();
  });

  it("is a small error when the store fails, and the next request is served again", async () => {
    const { matchID } = await seatMatch(server, { started: false });
    server.store.fault = new Error("disk full at /var/lib/secret");
    onTestFinished(() => {
      server.store.fault = undefined;
    });
    const answer = await send(`/api/matches/${matchID}/join`, { name: "Ina" });
    expect(answer).toEqual(refused(503, "internal"));
    expect(JSON.stringify(answer)).not.toContain("secret");
    server.store.fault = undefined;
    expect((await send(`/api/matches/${matchID}/join`, { name: "Ina" })).status).toBe(201);
  });

  it("says whether the server is well", async () => {
    const response = await fetch(`${server.url}/healthz`);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await read(response)).toEqual({ status: 200, body: { status: "ok" } });
  });
});

describe("with a web app", () => {
  let site: TestServer;
  const page = '<!doctype html><html lang="de"><title>Quartett</title><noscript>?</noscript>';
  const written = (language: string) => {
    const own = (title: string) => ({ title, html: `<p>${title} in ${language}` });
    return JSON.stringify({
      tag: language,
      deck: "house",
      isBase: language === "de",
      preview: { site: "house", title: "house", description: "a house" },
      pages: { "/k/A1": own("A1"), "/k/Hof-1": own("Hof-1"), "/m": own("match"), "/": own("home") },
      other: own("a page"),
    });
  };

  const operatorPages =
    "export const operatorPages = async ({ name }, language) => ({ '/imprint': { title: name, html: language } });";

  const open = async () => {
    const webFolder = join(tempFolder(), "dist");
    for (const part of ["assets", "without-script"]) mkdirSync(join(webFolder, part), { recursive: true });
    writeFileSync(join(webFolder, "index.html"), page);
    for (const id of ["de", "en"]) writeFileSync(join(webFolder, "without-script", `${id}.json`), written(id));
    writeFileSync(join(webFolder, "without-script", "operator-pages.mjs"), operatorPages);
    writeFileSync(join(webFolder, "assets", "index-abc.js"), "export {};");
    writeFileSync(join(webFolder, "assets", "big-abc.js"), "export {};");
    writeFileSync(join(webFolder, "assets", "big-abc.js.gz"), gzipSync("export {};"));
    writeFileSync(join(webFolder, "icon.svg"), "<svg/>");
    writeFileSync(join(webFolder, "..", "beside.txt"), "not for you");
    site = await startTestServer({ webFolder, operator: { name: "Town & Hall" } });
    onTestFinished(() => site.close());
  };

  it("every address of a page is answered by the app's page", async () => {
    await open();
    const pages = [
      "/",
      "/k/A1",
      "/K/A1",
      "/K/EN/A1",
      "/match/2222222222222222",
      "/no/such/page",
      "/cards?from=mail.de",
    ];
    for (const path of [...pages, "/apiary"]) {
      const response = await fetch(`${site.url}${path}`);
      expect(response.status, path).toBe(200);
      expect(response.headers.get("content-type"), path).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control"), path).toBe("no-cache");
      expect(response.headers.get("content-security-policy"), path).toContain("default-src 'self'");
      expect(response.headers.get("vary"), path).toContain("accept-language");
      expect(await response.text()).toMatch(/^<!doctype html><html lang="\w+"><title>.+<\/title><noscript>/);
    }
  });

  it.each([
    ["/k/hof-1", "de", '<html lang="de"><title>Hof-1</title><noscript><p>Hof-1 in de</noscript>'],
    ["/K/EN/HOF-1", "de", '<html lang="en"><title>Hof-1</title><noscript><p>Hof-1 in en</noscript>'],
    ["/k/a1/", "de-AT,de;q=0.9,en;q=0.5", '<html lang="de"><title>A1</title><noscript><p>A1 in de</noscript>'],
    ["/K/EN/A1", "de", '<html lang="en"><title>A1</title><noscript><p>A1 in en</noscript>'],
    ["/k/A1?lang=de", "en", '<html lang="de"><title>A1</title><noscript><p>A1 in de</noscript>'],
    // Another deck's card of the same code is another card.
    ["/K/EN/HOUSE/A1", "de", '<html lang="en"><title>A1</title><noscript><p>A1 in en</noscript>'],
    ["/K/EN/OTHER/A1", "de", '<html lang="en"><title>a page</title><noscript><p>a page in en</noscript>'],
    ["/k/A1?deck=other", "de", '<html lang="de"><title>a page</title><noscript><p>a page in de</noscript>'],
    ["/?lang=xx", "tr", '<html lang="en"><title>home</title><noscript><p>home in en</noscript>'],
    ["/imprint/?lang=de", "en", '<html lang="de"><title>Town &amp; Hall</title><noscript>de</noscript>'],
    // A page stands for what is below it, the first page for itself alone.
    ["/m/2222222222222222/", "de", '<html lang="de"><title>match</title><noscript><p>match in de</noscript>'],
    ["/neu", "de", '<html lang="de"><title>a page</title><noscript><p>a page in de</noscript>'],
    ["/__proto__", "de", '<html lang="de"><title>a page</title><noscript><p>a page in de</noscript>'],
    ["//k/A1?lang=%ff", ";;q", '<html lang="en"><title>a page</title><noscript><p>a page in en</noscript>'],
  ])("%s holds what can be read without JavaScript, for whoever reads %s", async (path, languages, holds) => {
    await open();
    const response = await fetch(site.url + path, { headers: { "accept-language": languages } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(`<!doctype html>${holds}`);
  });

  it("files are served, those with a hash in their name for good", async () => {
    await open();
    const script = await fetch(`${site.url}/assets/index-abc.js`);
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect(script.headers.get("content-type")).toMatch(/javascript/);
    const icon = await fetch(`${site.url}/icon.svg`);
    expect(icon.headers.get("cache-control")).toBe("no-cache");
  });

  it("files are sent compressed to whom it suits, and plain to others", async () => {
    await open();
    for (const [accepted, encoding] of [
      ["gzip", "gzip"],
      ["identity", null],
    ] as const) {
      const response = await fetch(`${site.url}/assets/big-abc.js`, { headers: { "accept-encoding": accepted } });
      expect(response.headers.get("content-encoding")).toBe(encoding);
      expect(response.headers.get("content-type")).toBe("application/javascript; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      // A cache on the way must not hand one to those who need the other.
      expect(response.headers.get("vary")).toBe("accept-encoding");
      expect(await response.text()).toBe("export {};");
    }
  });

  it("what is no page and no file is a 404 in JSON", async () => {
    await open();
    for (const path of [
      "/api/",
      "/api/nothing",
      "/api/matches/x/y",
      "/assets/gone-abc.js",
      "/without-script/de.json",
      "/.env",
    ]) {
      const response = await fetch(`${site.url}${path}`);
      expect(response.status, path).toBe(404);
      expect(await response.json(), path).toEqual({ code: "not-found", message: expect.any(String) });
    }
    expect((await fetch(`${site.url}/k/A1`, { method: "POST" })).status).toBe(404);
  });

  it("nothing outside its folder is served", async () => {
    await open();
    for (const path of ["/../beside.txt", "/%2e%2e/beside.txt", "/assets/..%2f..%2fbeside.txt", "/..%5cbeside.txt"]) {
      const response = await fetch(`${site.url}${path}`);
      expect(await response.text(), path).not.toContain("not for you");
    }
  });

  it("does not start without the built app, and says what to do", async () => {
    await expect(startTestServer({ webFolder: tempFolder() })).rejects.toThrow(/npm run build/);
  });
});
