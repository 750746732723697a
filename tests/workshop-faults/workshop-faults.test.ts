import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { WorkshopSnapshot } from "../../game/web/workshop/workshop-connection.ts";
import { faults, type Phase, type PhaseId, phases, promised, rolesIn, takesPart } from "./cells.ts";
import { Device, standInForPages } from "./device.ts";
import { expectAll } from "./seen.ts";
import { deleteRoom, lead, type StagedRoom, stageRoom } from "./staged-room.ts";
import { type Struck, strikes } from "./strikes.ts";
import { startTroubledServer, type TroubledServer } from "./troubled-server.ts";

let server: TroubledServer;
/** A workshop in every phase; for each fault another one is deleted. */
const rooms = new Map<PhaseId, StagedRoom>();

beforeAll(async () => {
  server = await startTroubledServer();
  standInForPages(server.proxied);
  for (const { id } of phases) if (id !== "deleted") rooms.set(id, await stageRoom(server, id));
});

afterAll(async () => {
  await server?.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Somebody's page, and what it showed before. */
type Cell = Readonly<{ phase: Phase; device: Device; before: WorkshopSnapshot }>;

// The way to another device comes last: the keys of before open nothing any more.
const inOrder = [...faults.filter((fault) => fault !== "otherDevice"), "otherDevice"] as const;

describe.each(inOrder)("%s", (fault) => {
  const cells = new Map<string, Cell>();
  let struck: ReadonlyMap<Device, Struck> = new Map();
  const all = phases.flatMap((phase) => rolesIn(phase, fault).map((role) => [phase.name, role, phase] as const));

  beforeAll(async () => {
    rooms.set("deleted", await stageRoom(server, "deleted"));
    const devices = all.flatMap(([, role, { id }]) => {
      const room = rooms.get(id);
      return room === undefined ? [] : [Device.inRole(room, role)];
    });
    const inRoom = (room: StagedRoom) => devices.filter((each) => each.room === room && takesPart(each.role)).length;
    await Promise.all(devices.map((each) => each.until(isComplete(inRoom(each.room)), inject("patienceMs"))));
    for (const [index, device] of devices.entries()) {
      const [name, role, phase] = all[index] ?? [];
      if (phase !== undefined) cells.set(`${name} ${role}`, { phase, device, before: device.snapshot });
    }
    const message = { type: "message", id: `message-${fault}`, text: fault, table: null } as const;
    struck = await strikes[fault](devices, server, () =>
      Promise.all(
        [...rooms.values()].map((room) => (room.phase === "deleted" ? deleteRoom(room) : lead(room, message))),
      ),
    );
  });

  afterAll(() => {
    for (const [device, { pages }] of struck) for (const page of [device, ...pages]) page.close();
  });

  it.each(all)("%s: %s", async (name, role, phase) => {
    const { device, before } = cells.get(`${name} ${role}`) ?? {};
    const after = device && struck.get(device);
    if (before === undefined || after === undefined) throw new Error("nobody was there");
    const wanted = promised(phase, fault, role);
    expect(wanted.length).toBeGreaterThan(0);
    // On another device there is nothing to come back to: the way back itself says so.
    if (after.refusal !== null) expect([after.refusal, wanted]).toEqual(["no-such-workshop", ["gone"]]);
    for (const page of after.pages) {
      // News of meanwhile: what is shown is not what was left.
      const isNew = ({ shared, isGone }: WorkshopSnapshot) => isGone || shared?.message?.text === fault;
      await page.until(isNew, inject("patienceMs"));
      expect(isNew(page.snapshot)).toBe(true);
      await expectAll(page, before, wanted);
    }
    await after.left?.until(({ isLockedOut }) => isLockedOut, inject("patienceMs"));
    if (after.left !== null) expect(after.left.snapshot.isLockedOut).toBe(true);
  });
});

/** So many are here, and it is known how it goes at the tables. */
const isComplete =
  (here: number) =>
  ({ shared }: WorkshopSnapshot): boolean =>
    shared?.here === here && shared.tables.every(({ match, progress }) => match === null || progress !== null);
