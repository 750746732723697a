import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** A process with the policy of the server, in which `code` goes wrong. */
async function run(code: string): Promise<{ said: string; status: number }> {
  const script = `
    const { surviveProcessFaults } = await import(${JSON.stringify(join(import.meta.dirname, "process-faults.ts"))});
    surviveProcessFaults((error, place) => console.log(place, error.message), () => process.exit(3));
    ${code}
  `;
  const child = spawn(join(root, "node_modules/.bin/node"), ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: root,
  });
  onTestFinished(() => void child.kill());
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const [status] = (await once(child, "exit")) as [number];
  return { said, status };
}

it("goes on after a rejection that nobody caught, and reports it", async () => {
  const { said, status } = await run(`
    void Promise.reject(new Error("lost"));
    setTimeout(() => { console.log("alive"); process.exit(0); }, 50);
  `);
  expect({ said, status }).toEqual({ said: "process lost\nalive\n", status: 0 });
});

it("stops after an exception that nobody caught", async () => {
  const { said, status } = await run(`
    setTimeout(() => { throw new Error("broken"); }, 10);
    setTimeout(() => { console.log("alive"); process.exit(0); }, 5000);
  `);
  expect({ said, status }).toEqual({ said: "process broken\n", status: 3 });
});
