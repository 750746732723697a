import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const defaults = {
  port: 8000,
  host: "0.0.0.0",
  dataDir: "./data",
  publicUrl: undefined,
  retentionDays: 30,
  botThinking: { least: 1080, spread: 1440 },
  absence: { phases: 20_000, bot: 60_000 },
  logLevel: "warn",
};

describe("the configuration", () => {
  it("has a default for everything", () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it("takes an empty variable for the default, and minds no foreign ones", () => {
    expect(readConfig({ PORT: "", PUBLIC_URL: "", DATA_DIR: undefined, HOME: "/root" })).toEqual(defaults);
  });

  it("reads every variable", () => {
    expect(
      readConfig({
        PORT: "0",
        HOST: "127.0.0.1",
        DATA_DIR: "/var/lib/quartett",
        PUBLIC_URL: "https://quartett.example/spiel//",
        RETENTION_DAYS: "7",
        BOT_THINK_MS: "0",
        BOT_AFTER_SECONDS: "3",
        LOG_LEVEL: "silent",
      }),
    ).toEqual({
      port: 0,
      host: "127.0.0.1",
      dataDir: "/var/lib/quartett",
      publicUrl: "https://quartett.example/spiel",
      retentionDays: 7,
      botThinking: { least: 0, spread: 0 },
      absence: { phases: 1000, bot: 3000 },
      logLevel: "silent",
    });
  });

  it("names every wrong variable at once, and no right one", () => {
    const wrong = { PORT: "70000", PUBLIC_URL: "quartett.example", RETENTION_DAYS: "0", LOG_LEVEL: "loud" };
    const read = () => readConfig({ ...wrong, HOST: "127.0.0.1" });
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`^ {2}${name}: `, "m"));
    expect(read).not.toThrow(/HOST|DATA_DIR/);
  });

  it.each([
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
  ])("refuses %s=%s", (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`\n  ${name}: `);
  });
});
