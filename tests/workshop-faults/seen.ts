import { expect, inject } from "vitest";
import { sitAt } from "../../game/server/fixtures/table-player.ts";
import type { WorkshopSnapshot } from "../../game/web/workshop/workshop-connection.ts";
import type { ConsoleOwn, ParticipantOwn, PublicWorkshop } from "../../game/workshop/views.ts";
import type { Promised } from "./cells.ts";
import type { Device } from "./device.ts";
import { aroundDevice, people, stepOf } from "./staged-room.ts";
import { ahead } from "./troubled-server.ts";

/** All that a page shows, but what is said meanwhile, and since when a table waits. */
function seenBy({ shared, own, role }: WorkshopSnapshot) {
  const { messages: _, message: _last, ...mine } = { messages: [], message: null, ...own };
  const tables = shared?.tables.map(({ progress, ...table }) => ({ ...table, progress: { ...progress, since: 0 } }));
  return { role, mine, shared: { ...shared, message: null, tables } };
}

type Seen = Readonly<{ device: Device; shared: PublicWorkshop; me: ParticipantOwn; us: ConsoleOwn }>;

const phaseOf = ({ device }: Seen) => device.room.phase;

/** How each promise is seen without a page; null: only a page shows it. */
const checks: Readonly<Record<Promised, ((seen: Seen) => void | Promise<void>) | null>> = {
  step(seen) {
    expect(seen.shared.run.step).toBe(stepOf[phaseOf(seen)]);
    expect(Math.abs(seen.device.snapshot.clockOffset - ahead)).toBeLessThan(ahead / 2);
  },
  room({ us, device }) {
    expect(us.participants).toMatchObject([
      { name: people.participant, table: 1 },
      { name: people.tableDevice, table: 2 },
    ]);
    expect([us.isOwner, us.rights]).toEqual([device.role === "facilitator", ["lead", "tables", "notes"]]);
  },
  self({ me, device }) {
    const isTable = device.role === "tableDevice";
    expect([me.name, me.table]).toEqual(isTable ? [people.tableDevice, 2] : [people.participant, 1]);
  },
  complete({ shared, device }) {
    expect([shared.joinCode, device.snapshot.own]).toEqual([device.room.code, null]);
  },
  pause({ shared }) {
    expect(shared.run.pausedAt).not.toBeNull();
  },
  round(seen) {
    const { round } = seen.shared;
    const phase = phaseOf(seen);
    expect(round?.phase).toBe(phase === "tables" || phase === "paused" ? "vote" : phase);
    if (phase !== "read") expect(round?.votes.vote?.voters).toBe(2);
  },
  tables({ shared }) {
    expect(shared.tables.map(({ progress }) => progress?.status)).toEqual(["running", "running"]);
  },
  notes: ({ shared }) => expect(shared.notes).toHaveLength(2),
  check: ({ shared }) => expect(shared.checks).toMatchObject([{ isOpen: true, answers: 1 }]),
  committed: ({ shared }) => expect(shared.committed).toBe(2),
  vote: ({ me }) => expect(Object.values(me.ballots)).toEqual([expect.anything()]),
  ready: ({ me }) => expect(me.isReady).toBe(true),
  note: ({ me }) => expect(me.notes).toHaveLength(1),
  async seat({ shared, me, device }) {
    const { match } = shared.tables[(me.table ?? 0) - 1] ?? {};
    const place = { gameName: match?.mode ?? "", matchID: match?.id ?? "", seat: 0, credentials: device.key ?? "" };
    const player = await sitAt(device.room.server, place);
    expect(player.lobby()?.yourSeat).toBe(0);
    expect(player.lobby()?.yourSeats?.length ?? 1).toBe(device.role === "tableDevice" ? aroundDevice : 1);
    await player.goAway();
  },
  over: ({ shared }) => expect(shared.run.endedAt).not.toBeNull(),
  gone: ({ device }) => expect(device.snapshot.isGone).toBe(true),
  commitment: null,
  typed: null,
};

/** Expects all of it of a page, once it is there. */
export async function expectAll(device: Device, before: WorkshopSnapshot, wanted: readonly Promised[]): Promise<void> {
  const expected = JSON.stringify(seenBy(before));
  const isBack = (now: WorkshopSnapshot) =>
    wanted.includes("gone") ? now.isGone : JSON.stringify(seenBy(now)) === expected;
  await device.until(isBack, inject("patienceMs"));
  const { shared, own } = device.snapshot;
  if (!wanted.includes("gone")) expect(seenBy(device.snapshot)).toEqual(seenBy(before));
  const seen = { device, shared, me: own, us: own } as Seen;
  // Last: whoever sits down at a match is seen by all.
  for (const each of wanted) await checks[each]?.(seen);
}
