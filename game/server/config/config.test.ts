import { describe, expect, it } from "vitest";
import { environment, readConfig } from "./config.ts";

const defaults = {
  port: 8000,
  host: "0.0.0.0",
  dataDir: "./data",
  databaseUrl: undefined,
  publicUrl: undefined,
  trustedProxies: 0,
  retention: { defaultDays: 30, maxDays: 365 },
  operatorFile: undefined,
  cardsDir: undefined,
  metricsToken: undefined,
  drainMs: 0,
  botThinking: { min: 1080, spread: 1440 },
  absence: { phases: 20_000, bot: 60_000 },
  printCacheBytes: 500_000_000,
  logLevel: "warn",
  limits: {
    requests: 20_000,
    apiRequests: 3000,
    creations: 300,
    joins: 600,
    wrongSecrets: 60,
    wrongCodes: 600,
    commands: 120,
    connections: 3000,
    socketsPerAddress: 1000,
    sockets: 5000,
    packetsPerSocket: 600,
    packetsPerAddress: 30_000,
    matches: 50_000,
    workshops: 2000,
    rehearsals: 4,
    prints: 100,
    printQueue: 30,
  },
};

describe("the configuration", () => {
  it("has a default for everything", () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it("takes an empty variable for the default, and minds no foreign ones", () => {
    expect(readConfig({ PORT: "", PUBLIC_URL: "", DATA_DIR: undefined, HOME: "/root" })).toEqual(defaults);
  });

  it("reads every variable", () => {
    const env = {
      PORT: "0",
      HOST: "127.0.0.1",
      DATA_DIR: "/var/lib/quartett",
      DATABASE_URL: "postgres://quartett@db/quartett",
      PUBLIC_URL: "https://Quartett.example:443//",
      TRUST_PROXY: "2",
      RETENTION_DAYS: "7",
      RETENTION_DAYS_MAX: "14",
      OPERATOR_FILE: "/etc/quartett/operator.yaml",
      CARDS_DIR: "/srv/quartett",
      METRICS_TOKEN: "0123456789abcdef",
      DRAIN_SECONDS: "3",
      BOT_THINK_MS: "0",
      BOT_AFTER_SECONDS: "3",
      PRINT_CACHE_MB: "4",
      LOG_LEVEL: "silent",
      LIMIT_REQUESTS: "1",
      LIMIT_API_REQUESTS: "2",
      LIMIT_CREATIONS: "3",
      LIMIT_JOINS: "4",
      LIMIT_WRONG_SECRETS: "5",
      LIMIT_WRONG_CODES: "14",
      LIMIT_COMMANDS: "15",
      LIMIT_CONNECTIONS: "6",
      LIMIT_SOCKETS_PER_ADDRESS: "7",
      LIMIT_SOCKETS: "8",
      LIMIT_PACKETS_PER_SOCKET: "9",
      LIMIT_PACKETS_PER_ADDRESS: "10",
      LIMIT_MATCHES: "0",
      LIMIT_WORKSHOPS: "13",
      LIMIT_REHEARSALS: "14",
      LIMIT_PRINTS: "11",
      LIMIT_PRINT_QUEUE: "12",
    };
    expect(Object.keys(env).sort()).toEqual(Object.keys(environment.shape).sort());
    expect(readConfig(env)).toEqual({
      port: 0,
      host: "127.0.0.1",
      dataDir: "/var/lib/quartett",
      databaseUrl: "postgres://quartett@db/quartett",
      publicUrl: "https://quartett.example",
      trustedProxies: 2,
      retention: { defaultDays: 7, maxDays: 14 },
      operatorFile: "/etc/quartett/operator.yaml",
      cardsDir: "/srv/quartett",
      metricsToken: "0123456789abcdef",
      drainMs: 3000,
      botThinking: { min: 0, spread: 0 },
      absence: { phases: 1000, bot: 3000 },
      printCacheBytes: 4_000_000,
      logLevel: "silent",
      limits: {
        requests: 1,
        apiRequests: 2,
        creations: 3,
        joins: 4,
        wrongSecrets: 5,
        wrongCodes: 14,
        commands: 15,
        connections: 6,
        socketsPerAddress: 7,
        sockets: 8,
        packetsPerSocket: 9,
        packetsPerAddress: 10,
        matches: 0,
        workshops: 13,
        rehearsals: 14,
        prints: 11,
        printQueue: 12,
      },
    });
  });

  it("names every wrong variable at once, and no right one", () => {
    const wrong = { PORT: "70000", PUBLIC_URL: "quartett.example", RETENTION_DAYS: "0", LOG_LEVEL: "loud" };
    const read = () => readConfig({ ...wrong, HOST: "127.0.0.1" });
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`^ {2}${name}: `, "m"));
    expect(read).not.toThrow(/HOST|DATA_DIR/);
  });

  it("shows no value of a wrong variable: some are secrets", () => {
    const secret = "topsecret";
    for (const name of Object.keys(environment.shape)) {
      const read = () => readConfig({ [name]: secret });
      if (!["HOST", "DATA_DIR", "OPERATOR_FILE", "CARDS_DIR"].includes(name)) expect(read).toThrow(name);
      expect(read).not.toThrow(secret);
    }
  });

  it("does not take a usual retention above the longest", () => {
    expect(() => readConfig({ RETENTION_DAYS: "90", RETENTION_DAYS_MAX: "60" })).toThrow("\n  RETENTION_DAYS: ");
  });

  it.each([
    ["off", 0],
    ["0", 0],
    ["1", 1],
  ])("takes TRUST_PROXY=%s", (value, proxies) => {
    expect(readConfig({ TRUST_PROXY: value }).trustedProxies).toBe(proxies);
  });

  it.each([
    ["TRUST_PROXY", "yes"],
    ["TRUST_PROXY", "11"],
    ["DATABASE_URL", "mysql://db"],
    ["METRICS_TOKEN", "short"],
    ["LIMIT_JOINS", "-1"],
    ["LIMIT_SOCKETS", "many"],
    ["PORT", "eighty"],
    ["PORT", "80.5"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "javascript:alert(1)"],
    ["PUBLIC_URL", "ftp://quartett.example"],
    ["RETENTION_DAYS", "for ever"],
    ["RETENTION_DAYS", "3651"],
    ["BOT_THINK_MS", "-1"],
    ["BOT_THINK_MS", "60001"],
    ["BOT_AFTER_SECONDS", "0"],
    ["BOT_AFTER_SECONDS", "soon"],
    ["LOG_LEVEL", "WARN"],
    // Accepted once, and could not work or meant something else.
    ["PORT", "1e3"],
    ["PORT", "0x1f90"],
    ["PORT", " 8000"],
    ["PORT", "8000\r"],
    ["PORT", "8000.0"],
    ["PORT", "08000"],
    ["PORT", "true"],
    ["LIMIT_JOINS", "1e9"],
    ["TRUST_PROXY", " 1"],
    ["HOST", "http://0.0.0.0"],
    ["HOST", "0.0.0.0:8000"],
    ["HOST", "256.0.0.1"],
    ["HOST", "0.0.0"],
    ["HOST", "[::1]"],
    ["HOST", "*"],
    ["DATA_DIR", "~/data"],
    ["DATA_DIR", "./data "],
    ["DATA_DIR", "file:///data"],
    ["DATA_DIR", '"./data"'],
    ["PUBLIC_URL", "https://quartett.example/spiel"],
    ["PUBLIC_URL", "https://quartett.example/spiel/"],
    ["PUBLIC_URL", "https://quartett.example?"],
    ["PUBLIC_URL", "https://quartett.example/?lang=de"],
    ["PUBLIC_URL", "https://quartett.example/#/"],
    ["PUBLIC_URL", "https://admin:secret@quartett.example"],
    ["PUBLIC_URL", "https:quartett.example"],
    ["PUBLIC_URL", "https://"],
    ["PUBLIC_URL", "http://0.0.0.0:8000"],
    ["PUBLIC_URL", "'https://quartett.example'"],
    ["DATABASE_URL", "postgres:db"],
    ["DATABASE_URL", "postgres://quartett:p#ss@db/quartett"],
    ["DATABASE_URL", "postgres://quartett:p/ss@db/quartett"],
    ["DATABASE_URL", "postgres://quartett:100%@db/quartett"],
    ["METRICS_TOKEN", "sixteen letters ü"],
    ["METRICS_TOKEN", "a token with spaces"],
  ])("refuses %s=%s", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`\n  ${name}: `);
  });

  it.each([
    ["HOST", "::", "host", "::"],
    ["HOST", "localhost", "host", "localhost"],
    ["HOST", "quartett-1.intern", "host", "quartett-1.intern"],
    ["PUBLIC_URL", "HTTP://RATHAUS-PC:8000/", "publicUrl", "http://rathaus-pc:8000"],
    ["PUBLIC_URL", "https://städte.example", "publicUrl", "https://xn--stdte-hra.example"],
    ["DATABASE_URL", "postgresql://q:p%23ss%2F@[::1]:5433/q?sslmode=require", "databaseUrl", undefined],
    ["DATABASE_URL", "postgres:///quartett?host=/var/run/postgresql", "databaseUrl", undefined],
  ] as const)("takes %s=%s", (name, value, key, read) => {
    expect(readConfig({ [name]: value })[key]).toBe(read ?? value);
  });

  it.each([
    ["LIMIT_JOIN", "LIMIT_JOINS"],
    ["LIMIT_OF_PACKETS", undefined],
    ["limit_joins", "LIMIT_JOINS"],
    ["RETENTION_DAY", "RETENTION_DAYS"],
    ["DATABASE_URI", "DATABASE_URL"],
    ["DATADIR", "DATA_DIR"],
    ["PUBLIC_ULR", "PUBLIC_URL"],
    ["public_url", "PUBLIC_URL"],
    ["TRUST_PROXIES", undefined],
    ["LOGLEVEL", "LOG_LEVEL"],
    ["Port", "PORT"],
  ])("does not overlook %s, which nobody reads", (name, meant) => {
    const message = `\n  ${name}: there is no such variable${meant === undefined ? "" : `; ${meant} is meant?`}`;
    expect(() => readConfig({ [name]: "5" })).toThrow(new Error(`The configuration is wrong:${message}`));
  });

  it("minds nothing that is only a little like a variable of ours, or beside it", () => {
    const foreign = { HOSTNAME: "x", DATABASE_USER: "x", METRICS_PORT: "1", BOT_TOKEN: "x", LOGNAME: "x", SHLVL: "1" };
    expect(readConfig({ ...foreign, DATABASE_URI: "x", DATABASE_URL: "postgres://q@db/q" })).toEqual({
      ...defaults,
      databaseUrl: "postgres://q@db/q",
    });
  });
});
