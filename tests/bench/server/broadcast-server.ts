import { createServer } from "node:http";
import { Server } from "socket.io";

// The limit of what socket.io can do: no rules, no storage, every move is broadcast at once, written once for all. A
// packet is as many bytes as the argument says, of what states are made of: a long text would cost its readers nothing.
const bytes = Number(process.argv[2] ?? 0);
const payload: unknown[] = [];
const updateOf = (room: string, stateID: number) => ["update", room, { _stateID: stateID, payload }] as const;
const lengthOfPacket = () => `42/supertrumpf,${JSON.stringify(updateOf("a-match-id-as-long-as", 10))}`.length;
while (lengthOfPacket() < bytes) {
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
    socket.nsp.to(room).emit(...updateOf(room, stateID + 1));
  });
});
http.listen(0, "127.0.0.1", () => {
  const { port } = http.address() as { port: number };
  console.log(`listening on port ${port}`);
});
