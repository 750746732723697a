import { setTimeout as wait } from "node:timers/promises";
import { vi } from "vitest";
import { joiningKey } from "../../game/web/room/room-storage.ts";
import { KeptStore } from "../../game/web/storage/fixtures/kept-store.ts";
import { WorkshopApi } from "../../game/web/workshop/workshop-api.ts";
import { WorkshopConnection, type WorkshopSnapshot } from "../../game/web/workshop/workshop-connection.ts";
import {
  newKey,
  newRecoveryCode,
  newWayBackCode,
  recallWorkshop,
  rememberWorkshop,
} from "../../game/web/workshop/workshop-memory.ts";
import type { ParticipantOwn } from "../../game/workshop/views.ts";
import type { Role } from "./cells.ts";
import { keyIn, lead, partOf, type StagedRoom } from "./staged-room.ts";

/** The page's globals, as the web app's own code reads them, stand for whichever device is at work. */
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const realNow = Date.now;
let passed = 0;

/** Has the web app's code talk to the server at `address` as a page of it would. Undone by `vi.unstubAllGlobals`. */
export function standInForPages(address: string): void {
  const ask = globalThis.fetch;
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => ask(new URL(path, address), init));
  vi.stubGlobal("location", new URL(address));
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", {});
  vi.spyOn(Date, "now").mockImplementation(() => realNow() + passed);
}

/** So much later it is for everybody. */
export function letTimePass(ms: number): void {
  passed += ms;
}

/** All devices at once are put aside, or looked at again. */
export function lookAtDevices(isLooked: boolean): void {
  page.visibilityState = isLooked ? "visible" : "hidden";
  page.dispatchEvent(new Event("visibilitychange"));
}

/** One page of somebody, by the web app's own connection and memory. */
export class Device {
  readonly room: StagedRoom;
  readonly role: Role;
  readonly #local: KeptStore;
  #connection: WorkshopConnection;

  private constructor(room: StagedRoom, role: Role, local: KeptStore) {
    this.room = room;
    this.role = role;
    this.#local = local;
    this.#connection = new WorkshopConnection(room.code, this.key);
  }

  /** The device that has come by its key in this role. */
  static inRole(room: StagedRoom, role: Role): Device {
    const local = new KeptStore();
    const key = keyIn(room, role);
    if (key !== null) at(local, () => rememberWorkshop(room.code, { key, part: partOf(role) }));
    return new Device(room, role, local);
  }

  get key(): string | null {
    if (this.role === "beamer") return null;
    return at(this.#local, () => recallWorkshop(partOf(this.role), this.room.code)?.key ?? null);
  }

  get snapshot(): WorkshopSnapshot {
    return this.#connection.read();
  }

  close(): void {
    this.#connection.close();
  }

  /** The page anew, with what the device remembers. */
  open(): void {
    this.#connection.close();
    this.#connection = new WorkshopConnection(this.room.code, this.key);
  }

  /** A second tab of it. */
  tab(): Device {
    return new Device(this.room, this.role, this.#local);
  }

  /** What the facilitator gives somebody who is to come back on another device. */
  async offered(): Promise<string | null> {
    if (partOf(this.role) === "facilitator" || this.role === "beamer") return null;
    const code = newWayBackCode();
    const { id: participant } = this.snapshot.own as ParticipantOwn;
    await lead(this.room, { type: "offerWayBack", participant, code });
    return code;
  }

  /** A device that knows nothing, and takes the way back that there is for this role. Rejects as the server refuses. */
  async elsewhere(offered: string | null): Promise<Device> {
    const { room, role } = this;
    const local = new KeptStore();
    const key = await wayBack(room, role, offered, local);
    if (key !== null) at(local, () => rememberWorkshop(room.code, { key, part: partOf(role) }));
    return new Device(room, role, local);
  }

  /** Resolves when `isSo`, or, late, when it is not: what is expected then says why. */
  async until(isSo: (snapshot: WorkshopSnapshot) => boolean, patienceMs: number): Promise<void> {
    const giveUp = new AbortController();
    const told = new Promise<void>((resolve) => {
      const look = () => isSo(this.snapshot) && resolve();
      const stop = this.#connection.subscribe(look);
      giveUp.signal.addEventListener("abort", stop);
      look();
    });
    await Promise.race([told, wait(patienceMs, undefined, { signal: giveUp.signal }).catch(() => {})]);
    giveUp.abort();
  }
}

/** Does what a person does who has only what they were given: answers the key of the new device. */
async function wayBack(room: StagedRoom, role: Role, offered: string | null, local: KeptStore): Promise<string | null> {
  if (offered !== null) {
    const key = at(local, () => joiningKey(room.code));
    await new WorkshopApi(room.code, key).comeBack(offered);
    return key;
  }
  // The link that was sent, opened once more.
  if (role !== "facilitator") return keyIn(room, role);
  const key = newKey();
  await new WorkshopApi(room.code, key).recover(room.recoveryCode, newRecoveryCode());
  return key;
}

function at<Value>(local: KeptStore, work: () => Value): Value {
  vi.stubGlobal("window", { localStorage: local, sessionStorage: new KeptStore() });
  return work();
}
