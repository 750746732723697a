type Bench = (args: readonly string[]) => Promise<void>;

/** Each bench by its name: measures, prints a table, and resolves when it is done. */
const benches: Readonly<Record<string, Bench>> = {
  web: async () => (await import("./web.ts")).benchWeb(),
  print: async (args) => (await import("./print/bench-print.ts")).benchPrint(args),
  server: async (args) => (await import("./server/bench-server.ts")).benchServer(args),
  slow: async (args) => (await import("./slow/bench-slow.ts")).benchSlow(args),
  workshop: async () => (await import("./workshop/bench-workshop.ts")).benchWorkshop(),
  "workshop-rooms": async (args) => (await import("./workshop/bench-rooms.ts")).benchRooms(args),
  "workshop-size": async () => (await import("./workshop/bench-size.ts")).benchSize(),
  codes: async (args) => (await import("./codes/bench-codes.ts")).benchCodes(args),
};

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const run = benches[name];
  if (run === undefined) {
    console.error(`Usage: npm run bench -- <name>\n\nBenches: ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  await run(args);
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  },
);
