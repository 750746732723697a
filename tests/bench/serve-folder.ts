import { startTestServer } from "../../game/server/fixtures/test-server.ts";

// Run as a process of its own, so that who measures does not slow the server: the real server with the web folder
// that is named. Tells its parent the address, and ends when the parent lets go.
const server = await startTestServer({ webFolder: process.argv[2] ?? "" });
process.once("disconnect", () => server.close());
process.send?.(server.url);
