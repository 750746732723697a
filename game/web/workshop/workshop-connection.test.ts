import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server, type Socket } from "socket.io";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { WorkshopConnection } from "./workshop-connection.ts";

let io: Server;
/** What the server answers to "watch", in turn. */
let answers: ((socket: Socket) => void)[] = [];
let asked = 0;

beforeAll(async () => {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  io = new Server(http);
  io.of("/workshop").on("connection", (socket) => {
    socket.on("watch", () => {
      asked += 1;
      answers.shift()?.(socket);
    });
  });
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("location", new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}`));
});

afterAll(async () => {
  await io?.close();
  vi.unstubAllGlobals();
});

const refuse = (code: string) => (socket: Socket) => void socket.emit("refused", { code, message: "" });
const show = (socket: Socket) =>
  void socket.emit("workshop", { now: 0, shared: { title: "Here" }, own: null, role: "beamer" });

it("asks again where the server could not answer", async () => {
  answers = [refuse("internal"), show];
  const connection = new WorkshopConnection("kalimo47", null);
  await expect.poll(() => connection.read().shared?.title).toBe("Here");
  connection.close();
});

it("says that too much was asked, and goes on once it is answered again", async () => {
  answers = [refuse("too-many")];
  const connection = new WorkshopConnection("kalimo47", null);
  await expect.poll(() => connection.read().isTooMuch).toBe(true);
  for (const socket of io.of("/workshop").sockets.values()) show(socket);
  await expect.poll(() => connection.read()).toMatchObject({ isTooMuch: false, shared: { title: "Here" } });
  connection.close();
});

it.each([
  ["no-such-workshop", { isGone: true, isLockedOut: false }],
  ["not-in-match", { isGone: false, isLockedOut: true }],
])("hangs up where nothing will open it again (%s): asking counts as guessing", async (code, told) => {
  answers = [refuse(code)];
  asked = 0;
  const connection = new WorkshopConnection("kalimo47", "a-key-that-opens-nothing");
  await expect.poll(() => connection.read()).toMatchObject(told);
  await expect.poll(() => io.of("/workshop").sockets.size).toBe(0);
  expect(asked).toBe(1);
});

it("hangs up when the key is taken back while somebody looks", async () => {
  answers = [show];
  const connection = new WorkshopConnection("kalimo47", "a-key-that-was-taken-back");
  await expect.poll(() => connection.read().isLockedOut).toBe(true);
  await expect.poll(() => io.of("/workshop").sockets.size).toBe(0);
});
