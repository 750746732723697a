import { createServer } from "node:http";
import { Server } from "socket.io";

// The limit of what socket.io can do: no rules, no storage, every move is broadcast at once, written once for all. Its
// payload is as many bytes as the argument says, of what states are made of: a long text would cost its readers nothing.
const payload: unknown[] = [];
while (JSON.stringify(payload).length < Number(process.argv[2] ?? 0)) {
  payload.push({ seat: payload.length % 4, card: "A1", amount: payload.length });
}
const http = createServer();
const io = new Server(http, { serveClient: false });
io.of("/supertrumpf").on("connection", (socket) => {
  socket.on("sync", async (room: string) => {
    for (const before of socket.rooms) if (before !== socket.id) await socket.leave(before);
    await socket.join(room);
    socket.emit("sync", room, { state: { _stateID: 0 } });
  });
  socket.on("update", (_action: unknown, stateID: number, room: string) => {
    socket.nsp.to(room).emit("update", room, { _stateID: stateID + 1, payload });
  });
});
http.listen(0, "127.0.0.1", () => {
  const { port } = http.address() as { port: number };
  console.log(`listening on port ${port}`);
});
