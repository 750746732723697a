import { expect, it } from "vitest";
import { Absences } from "./absences.ts";
import type { MatchRecord } from "./match-record.ts";
import type { MatchService } from "./match-service.ts";
import { Presence } from "./presence.ts";

it("a computer waits longer for whoever never was at the table than for whoever has left it", () => {
  const clock = { now: 0 };
  const presence = new Presence(() => clock.now);
  presence.enter("match", "here", "ina");
  presence.enter("match", "left", "anna");
  presence.leave("match", "left");
  const service = { modeOf: () => ({ isAbsent: () => null }) } as unknown as MatchService;
  const alarms: number[] = [];
  const absences = new Absences(
    { service, presence, absence: { phases: 20, bot: 60 }, announce: async () => {} },
    { set: (_matchID, delay) => alarms.push(delay) },
    () => {},
  );
  const seats = ["ina", "anna", "ben"].map((name) => ({ name, credentialHash: name, bot: null, rejoin: null }));
  const meta = { seats, botsStandIn: true, pausedAt: null };
  clock.now = 10;
  absences.wind({ id: "match", meta, state: { G: {}, ctx: {} } } as unknown as MatchRecord);
  expect(alarms).toEqual([50, 170]);
});
