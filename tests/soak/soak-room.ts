import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import type { RefusedMessage } from "../../game/protocol/public-match.ts";
import { applyPatch } from "../../game/protocol/state-patch.ts";
import type { WorkshopRecord } from "../../game/server/workshops/workshop-record.ts";
import type { WorkshopStore } from "../../game/server/workshops/workshop-store.ts";
import type { PublicWorkshop, WorkshopMessage, WorkshopPatch } from "../../game/workshop/views.ts";
import type { Testimony } from "./testimony.ts";

const people = ["Anna", "Ben", "Cem", "Dilek"];
/** Everybody writes these again and again: each time in the words of a later turn. */
const notesEach = 5;
const pause = 200;

const newKey = () => randomBytes(24).toString("base64url");
const textOf = (turn: number) => `turn ${turn}`;
const turnOf = (text: string) => Number(text.slice("turn ".length));

type SoakRoomOptions = Readonly<{ url: string; testimony: Testimony; onRefused: (code: string) => void }>;

/**
 * A workshop that is led, in which people write notes, and which a console, a beamer and phones watch; each of them comes
 * back by itself. Texts only ever go forward: what anybody saw, or was told is done, must be stored so, or later.
 */
export class SoakRoom {
  readonly #options: SoakRoomOptions;
  readonly #facilitator = newKey();
  readonly #keys = people.map(newKey);
  readonly #sockets: Socket[] = [];
  /** By note, or "message": the latest turn that must be stored. */
  readonly #claims = new Map<string, number>();
  /** By what it is about: the latest turn that was sent. */
  readonly #sent = new Map<string, number>();
  #code = "";
  #isOver = false;
  #isComplete = false;
  claims = 0;

  constructor(options: SoakRoomOptions) {
    this.#options = options;
  }

  /** Whether somebody was shown the latest of what everybody wrote. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  async run(): Promise<void> {
    await this.#open();
    await Promise.all([
      this.#goOn("message", (turn) => ["lead", this.#facilitator, messageOf(turn)]),
      ...this.#keys.map((key, person) =>
        this.#goOn(`note-${person}`, (turn) => ["take-part", key, noteOf(person, turn)]),
      ),
    ]);
  }

  close(): void {
    this.#isOver = true;
    for (const socket of this.#sockets) socket.close();
  }

  /** What was promised or shown, and is not there. */
  async lost(store: WorkshopStore): Promise<readonly string[]> {
    const id = await store.idOf(this.#code);
    const record = id === undefined ? undefined : ((await store.load(id)) as WorkshopRecord | undefined);
    if (record === undefined) return [`the workshop ${this.#code}`];
    const { notes, messages, participants } = record.content;
    const stored = new Map([...notes, ...messages].map(({ id: what, text }) => [what, turnOf(text)]));
    const missing = [...this.#claims].filter(([what, turn]) => !((stored.get(what) ?? -1) >= turn));
    const gone = people.filter((name) => !participants.some((each) => each.name === name));
    return [
      ...missing.map(([what, turn]) => `${what} of turn ${turn}`),
      ...gone.map((name) => `the participant ${name}`),
    ];
  }

  async #open(): Promise<void> {
    const answer = await this.#ask("", this.#facilitator, opening);
    this.#code = String(answer.joinCode);
    const command = { type: "openDebrief", step: "talk", isAnonymous: false, isShort: true };
    await this.#ask(`/${this.#code}/lead`, this.#facilitator, command);
    for (const [index, key] of this.#keys.entries()) {
      const joining = { name: people[index], kind: "person", people: 1, table: null };
      await this.#ask(`/${this.#code}/join`, key, joining);
    }
    for (const key of [this.#facilitator, null, ...this.#keys]) this.#watch(key);
  }

  async #goOn(who: string, requestOf: (turn: number) => readonly [path: string, key: string, command: Command]) {
    for (let turn = 0; !this.#isOver; turn += 1) {
      const [path, key, command] = requestOf(turn);
      this.#sent.set(who, turn);
      await this.#ask(`/${this.#code}/${path}`, key, command);
      if (!this.#isOver) this.#claim(command.id, turn);
      await delay(pause);
    }
  }

  /** Asks until it is answered: whatever is asked again is done once. */
  async #ask(path: string, key: string, body: unknown): Promise<Record<string, unknown>> {
    while (!this.#isOver) {
      const response = await fetch(`${this.#options.url}/api/workshops${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      if (response?.ok === true && text !== undefined) return text === "" ? {} : JSON.parse(text);
      if (response !== undefined && response.status < 500) {
        this.#options.testimony.wrongs.push(`a workshop was refused ${path}: ${response.status} ${text}`);
        return {};
      }
      await delay(pause);
    }
    return {};
  }

  #watch(key: string | null): void {
    const socket = io(`${this.#options.url}/workshop`, {
      ...{ transports: ["websocket"], forceNew: true, reconnectionDelay: 100, reconnectionDelayMax: 500 },
    });
    this.#sockets.push(socket);
    let shared: PublicWorkshop | undefined;
    const show = (next: PublicWorkshop) => {
      shared = next;
      this.#see(next);
    };
    const ask = () => socket.emit("watch", this.#code, key);
    socket.on("connect", ask);
    socket.on("workshop", (message: WorkshopMessage) => show(message.shared));
    socket.on("patch", (patch: WorkshopPatch) => {
      if (shared !== undefined && patch.shared !== undefined) show(applyPatch(shared, patch.shared) as PublicWorkshop);
    });
    socket.on("refused", ({ code }: RefusedMessage) => {
      this.#options.onRefused(code);
      // Storage failed as this page came back: it asks again, as a page does.
      setTimeout(ask, pause);
    });
  }

  #see({ notes, message }: PublicWorkshop): void {
    for (const { text, by } of notes) {
      const person = people.indexOf(by ?? "");
      const turn = turnOf(text);
      this.#claim(`note-${person}-${turn % notesEach}`, turn);
      if (turn > (this.#sent.get(`note-${person}`) ?? -1)) this.#options.testimony.wrongs.push(`nobody wrote ${text}`);
    }
    if (message !== null) this.#claim("message-1", turnOf(message.text));
    this.#isComplete = notes.length === people.length * notesEach && message !== null;
  }

  #claim(what: string, turn: number): void {
    this.claims += 1;
    this.#claims.set(what, Math.max(turn, this.#claims.get(what) ?? -1));
  }
}

type Command = Readonly<{ id: string; text: string }>;
const messageOf = (turn: number) => ({ type: "message", id: "message-1", text: textOf(turn), table: null });
const noteOf = (person: number, turn: number) => ({
  ...{ type: "note", id: `note-${person}-${turn % notesEach}`, step: "talk", question: 0, text: textOf(turn) },
});
const opening = {
  ...{ title: "Workshop", language: "de", guide: null, isRehearsal: false, keepDays: 1, tableNames: ["Nord"] },
  steps: [{ id: "talk", kind: "debrief", title: "Talk", minutes: 10 }],
  rules: { gone: "bot", sameDeal: false, chooseTable: true, seatsPerTable: 6 },
  recoveryCode: "23456789abcdefgh",
};
