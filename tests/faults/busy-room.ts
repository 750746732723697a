import { ask, joinRoom, openRoom, type RoomWatcher, watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import type { Workshop } from "../../game/workshop/workshop.ts";
import type { StoredRoom } from "./targets/storages.ts";
import type { Target } from "./targets/target.ts";

/** A room that is led, in which people vote and write as fast as they are answered, until the server is gone. */
export type BusyRoom = Readonly<{
  /** What people were shown, or told that it is done, and what of it the database does not have. */
  compare(stored: readonly StoredRoom[]): Readonly<{ compared: number; lost: readonly string[] }>;
  hangUp(): void;
}>;

/** Something that must be stored once somebody was shown it, or its request was answered. */
type Claim = Readonly<{ says: string; isStored: (workshop: Workshop) => boolean }>;

const people = ["Anna", "Ben", "Cem"];

export async function openBusyRoom(target: Target): Promise<BusyRoom> {
  const room = await openRoom(target);
  const claims = new Map<string, Claim>();
  const claim = (says: string, isStored: Claim["isStored"]) => claims.set(says, { says, isStored });
  const lead = (command: object) => ask(target, `/${room.code}/lead`, room.facilitatorKey, command);
  await lead({ type: "openDebrief", step: "talk", isAnonymous: false, isShort: true });
  await lead({ type: "openRound", id: "round-01", at: "room", step: null, cards: ["A1"] });
  await lead({ type: "roundPhase", round: "round-01", phase: "vote" });
  const keys: string[] = [];
  for (const name of people) keys.push(await joinRoom(target, room.code, name));
  const watchers: RoomWatcher[] = [];
  for (const key of [room.facilitatorKey, null, ...keys]) watchers.push(await watchRoom(target, room.code, key));

  const note = (text: string) => claim(`the note ${text}`, ({ notes }) => notes.some((each) => each.text === text));
  const message = (text: string) =>
    claim(`the message ${text}`, ({ messages }) => messages.some((each) => each.text === text));
  const look = (watcher: RoomWatcher) => {
    const shared = watcher.shared();
    for (const { text } of shared?.notes ?? []) note(text);
    if (shared?.message != null) message(shared.message.text);
    const voters = shared?.round?.votes.vote?.voters ?? 0;
    claim(`${voters} voters`, ({ rounds }) => {
      const cast = rounds[0]?.ballots.vote;
      return cast?.isOpen === true && Object.keys(cast.by).length >= voters;
    });
  };
  for (const watcher of watchers) watcher.socket.onAny(() => queueMicrotask(() => look(watcher)));

  let isOver = false;
  /** Sends one after the other; what is answered is done. */
  const goOn = async (send: (turn: number) => Promise<unknown>) => {
    for (let turn = 0; !isOver && turn < 50; turn += 1) if ((await send(turn).catch(() => null)) === null) return;
  };
  const isDone = ({ status }: Readonly<{ status: number }>, done: () => unknown) => (status === 204 ? done() : null);
  void goOn(async (turn) => {
    const text = `message ${turn}`;
    return isDone(await lead({ type: "message", id: `message-${turn}`, text, table: null }), () => message(text));
  });
  for (const [index, key] of keys.entries()) {
    void goOn(async (turn) => {
      const takePart = (command: object) => ask(target, `/${room.code}/take-part`, key, command);
      const choices = { [1 + (turn % 8)]: 1 };
      await takePart({ type: "vote", round: "round-01", vote: "vote", choices });
      const text = `${people[index]} ${turn}`;
      const written = { type: "note", id: `note-${index}-${turn}`, step: "talk", question: 0, text };
      return isDone(await takePart(written), () => note(text));
    });
  }
  return {
    compare(stored) {
      const content = stored.find(({ joinCode }) => joinCode === room.code)?.content;
      const lost = [...claims.values()].filter(({ isStored }) => content === undefined || !isStored(content));
      return { compared: claims.size, lost: lost.map(({ says }) => says) };
    },
    hangUp() {
      isOver = true;
      for (const { socket } of watchers) socket.disconnect();
    },
  };
}
