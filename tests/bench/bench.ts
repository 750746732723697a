/** Each bench by its name: measures, prints a table, and resolves when it is done. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  web: async () => (await import("./web.ts")).benchWeb(),
};

async function main(args: readonly string[]): Promise<number> {
  const run = args.length === 1 ? benches[args[0] ?? ""] : undefined;
  if (run === undefined) {
    console.error(`Usage: npm run bench -- <name>\n\nBenches: ${Object.keys(benches).join(", ")}`);
    return 2;
  }
  await run();
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
