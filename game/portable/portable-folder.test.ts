import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { expect, it, onTestFinished } from "vitest";
import { seededRandom } from "../mode/seeded-random.ts";
import { testGames } from "../modes/fixtures/test-deck.ts";
import { sitAt, type TablePlayer } from "../server/fixtures/table-player.ts";
import { tempFolder } from "../server/fixtures/temp-folder.ts";
import { joinRoom, openRoom, watchRoom } from "../server/fixtures/workshop-room.ts";

const root = join(import.meta.dirname, "../..");
const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

type Running = Readonly<{ url: string; output: () => string; end: () => Promise<void> }>;

/** The made ZIP, unpacked where no package is near, at a path that has a space and an umlaut. */
async function unpack(): Promise<string> {
  const out = tempFolder();
  const { NODE_ENV, ...env } = process.env;
  const command = [
    join(root, "node_modules/.bin/tsx"),
    "game/portable/make/cli.ts",
    "--platform",
    platform,
    "--out",
    out,
  ];
  await promisify(execFile)(join(root, "node_modules/.bin/node"), command, { cwd: root, env });
  const place = join(tempFolder(), "Für alle Ämter");
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(out, `quartett-${platform}.zip`))))) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
  const folder = join(place, `quartett-${platform}`);
  for (const program of ["node", "start.sh"]) chmodSync(join(folder, program), 0o755);
  return folder;
}

function launch(folder: string, port: string): ChildProcess & { said: () => string } {
  const args = ["--without-browser", "--port", port];
  const child = spawn(join(folder, "start.sh"), args, { cwd: "/", env: {}, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes: Buffer) => (output += bytes));
  return Object.assign(child, { said: () => output });
}

async function start(folder: string, port = "0"): Promise<Running> {
  const child = launch(folder, port);
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const page = () => /An diesem Gerät: +(http:\S+)\/workshop/.exec(child.said())?.[1];
  while (page() === undefined && child.exitCode === null)
    await Promise.race([once(child.stdout ?? child, "data"), ended]);
  const url = page();
  if (url === undefined) throw new Error(child.said());
  const end = async () => {
    // As the window does that is closed.
    child.kill("SIGHUP");
    expect(await ended).toEqual([0, null]);
  };
  return { url, output: child.said, end };
}

/** Moves as a computer would, until the match has come so far. */
async function play(player: TablePlayer, gameName: string, isEnough: (stateID: number) => boolean): Promise<void> {
  const bot = testGames.get(gameName)?.bot;
  const random = seededRandom(1);
  const choose = () => (player.view() === undefined ? null : bot?.(player.view(), player.seat ?? 0, "medium", random));
  while (!isEnough(player.stateID())) {
    await player.until("the own turn", () => isEnough(player.stateID()) || (choose() ?? null) !== null);
    const chosen = choose();
    const before = player.stateID();
    if (chosen) player.act(chosen.move, ...chosen.args);
    await player.until("what came of it", () => player.stateID() > before || isEnough(before));
    expect(player.refusals()).toEqual([]);
  }
}

async function post<Body>(url: string, body: unknown, secret?: string): Promise<Body> {
  const headers = {
    "content-type": "application/json",
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
  };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  expect(answer.status, `${url} ${await answer.clone().text()}`).toBeLessThan(300);
  return answer.status === 204 ? (undefined as Body) : ((await answer.json()) as Body);
}

it.runIf(process.env.FULL === "1" && process.platform !== "win32")(
  "the folder runs anywhere by itself: pages, a match, a workshop and a rehearsal, prints, and all is there after a restart",
  async () => {
    const folder = await unpack();
    let server = await start(folder);
    const page = await fetch(`${server.url}/karten`, { headers: { "accept-language": "de" } });
    expect(await page.text()).toContain('<html lang="de"');
    expect(existsSync(join(folder, "data/matches.sqlite"))).toBe(true);

    const matches = `${server.url}/api/matches`;
    const setup = {};
    const made = await post<{ matchID: string; creatorKey: string }>(matches, { gameName: "supertrumpf", setup });
    const { matchID, creatorKey } = made;
    const { credentials } = await post<{ credentials: string }>(`${matches}/${matchID}/join`, { name: "Ada" });
    const facilitate = `${matches}/${matchID}/facilitate`;
    await post(facilitate, { type: "seatBot", strength: "medium" }, creatorKey);
    await post(`${matches}/${matchID}/start`, {}, creatorKey);
    const place = { gameName: "supertrumpf", matchID, seat: 0, credentials };
    const ada = await sitAt(server, place);
    await play(ada, "supertrumpf", (stateID) => stateID > 6);
    ada.socket.disconnect();

    const room = await openRoom(server);
    await joinRoom(server, room.code, "Ben");
    const rehearsal = await openRoom(server, { isRehearsal: true });
    const beamer = await watchRoom(server, rehearsal.code, null);
    await beamer.until("computers in a rehearsal", () => (beamer.shared()?.heads ?? 0) > 2);
    beamer.socket.disconnect();

    const order = await post<{ id: string }>(`${server.url}/api/print/jobs`, { product: "test-page", language: "de" });
    type Job = Readonly<{ state: string; fault?: string }>;
    const look = async () => (await (await fetch(`${server.url}/api/print/jobs/${order.id}`)).json()) as Job;
    // Where this machine has no browser it is said in a word that the page has a sentence for.
    await expect.poll(async () => (({ state, fault }) => fault ?? state)(await look())).toMatch(/^(done|no-browser)$/);

    const second = launch(folder, "0");
    expect(await once(second, "exit")).toEqual([1, null]);
    expect(second.said()).toContain("läuft schon");
    expect(second.said()).toContain(`${server.url}/workshop`);

    await server.end();
    server = await start(folder, new URL(server.url).port);
    const again = await sitAt(server, place);
    await again.until("the match as it was", () => again.stateID() > 6);
    again.socket.disconnect();
    await joinRoom(server, room.code, "Cem");
    expect(server.output()).not.toContain('"level"');
    await server.end();
  },
);
