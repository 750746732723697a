import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** Runs an installed tool the way a developer does; resolves with its exit code and everything it printed. */
function run(tool: string, args: readonly string[], cwd = root): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(join(root, "node_modules/.bin", tool), args, { cwd, maxBuffer: 1e7 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}

const folders = ["cards", "game", "print", "workshop-guides", "tests"];

describe("the code base", () => {
  it.each([
    ["is formatted and linted", "biome", ["check", "--error-on-warnings", "."]],
    // The compiler written in Go: two fifths of the time. dependency-cruiser still needs the one in JavaScript.
    // One checker: several check shared files each anew, which takes twice the CPU.
    ["type-checks", "../typescript-7/bin/tsc", ["--noEmit", "--checkers", "1", "-p", "."]],
    ["holds no dead code and no unused dependency", "knip", []],
    ["keeps its import arrows", "depcruise", folders],
    ["has no circle of rooms", "depcruise", ["--config", ".dependency-cruiser.rooms.cjs", "game", "print"]],
  ])("%s", async (_, tool, args) => {
    const { code, output } = await run(tool, args);
    expect(code, output).toBe(0);
  });

  it("has programs take the place of npm's shell, which would keep signals from them", async () => {
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const programs = Object.entries(scripts).filter(([, script]) => /\b(node|tsx)\b/.test(script));
    expect(programs.map(([name]) => name)).toEqual(expect.arrayContaining(["start", "print", "cards", "bench"]));
    // The command of tsx starts a second process, and kills it where it is slow to answer a signal.
    expect(programs.filter(([, script]) => !script.startsWith("exec node "))).toEqual([]);
  });

  it("has nothing at its top level but what belongs there", async () => {
    const known = [
      ...folders,
      ...["docs", "deploy", "package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE"],
      ...[
        "LICENSE-CONTENT.md",
        "CREDITS.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "biome.json",
        "exec.cmd",
        "knip.json",
        "vitest.config.ts",
      ],
    ];
    const made = ["node_modules", "data", "out", "dist", "coverage"];
    const found = (await readdir(root)).filter((name) => !name.startsWith("."));
    expect(found.filter((name) => !known.includes(name) && !made.includes(name))).toEqual([]);
  });
});

it("documents lead to files that are there", async () => {
  const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "cards/README.md", "print/README.md"];
  documents.push("workshop-guides/README.md", ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`));
  const read = async (file: string) => ({ file, text: await readFile(join(root, file), "utf8") });
  const lost = (await Promise.all(documents.filter((file) => file.endsWith(".md")).map(read))).flatMap(
    ({ file, text }) => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => join(file, "..", to));
      // A file of ours, named from the top, as in `game/engine/engine.ts`.
      const named = [...text.matchAll(/`((?:cards|game|print|workshop-guides|tests)\/[\w./-]+\.\w+)`/g)];
      const paths = [...links, ...named.map(([, path = ""]) => path)];
      return paths.filter((path) => !existsSync(join(root, path))).map((path) => `${file}: ${path}`);
    },
  );
  expect(lost).toEqual([]);
});

it("no test has a time limit of its own: they follow the machine", async () => {
  const limit =
    /\b(?:test|hook)Timeout\b|\btimeout: [\d_]+|\{ timeout \}|(?:setDefaultTimeout|\.timeout)\([\d_]+\)|^ *\}, [\d_]+\);$/m;
  const isTest = /\.test\.tsx?$|^tests\/(?:e2e|faults)\//;
  const files = (await Promise.all(folders.map((folder) => readdir(join(root, folder), { recursive: true }))))
    .flatMap((names, index) => names.map((name) => `${folders[index]}/${name}`))
    .filter((file) => isTest.test(file) && /\.tsx?$/.test(file) && file !== "tests/conventions.test.ts");
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(
    files.map(async (file) => (limit.test(await readFile(join(root, file), "utf8")) ? [file] : [])),
  );
  expect(found.flat()).toEqual([]);
});

describe("a broken import arrow", () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "quartett-arrows-"));
    for (const file of [".dependency-cruiser.cjs", ".dependency-cruiser.rooms.cjs", "tsconfig.json", "package.json"]) {
      await cp(join(root, file), join(copy, file));
    }
    await symlink(join(root, "node_modules"), join(copy, "node_modules"));
    for (const folder of [...folders, "game/server", "game/web", "game/modes/dice/rules"]) {
      await mkdir(join(copy, folder), { recursive: true });
    }
    await writeFile(join(copy, "game/server/store.ts"), "export type Store = { secret: string };\n");
    await writeFile(join(copy, "tests/helper.ts"), "export const helper = 1;\n");
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it("is found wherever it is, and explains itself", async () => {
    const broken = [
      [
        "game/web/page.ts",
        'import type { Store } from "../server/store.ts";\nexport type Page = Store;\n',
        /browser never sees/,
      ],
      ["cards/deck.ts", 'export { helper } from "../tests/helper.ts";\n', /imports nothing of ours/],
      ["game/modes/dice/rules/throw.ts", 'export { randomInt } from "node:crypto";\n', /there is no node:/],
      ["print/sheet.ts", 'export type { Store } from "../game/server/store.ts";\n', /works without the game/],
    ] as const;
    for (const [file, source] of broken) await writeFile(join(copy, file), source);
    const { code, output } = await run("depcruise", ["--output-type", "err-long", ...folders], copy);
    expect(code).not.toBe(0);
    // One paragraph for each arrow that is broken.
    const found = output.split(/\n(?= *error )/).map((paragraph) => paragraph.replace(/\s+/g, " "));
    for (const [file, , reason] of broken) {
      expect(found.filter((paragraph) => paragraph.includes(`: ${file} `)).join("\n"), output).toMatch(reason);
    }
  });

  it("is found where rooms form a circle and files do not", async () => {
    const planted = [
      ["print/sheets/sheet.ts", 'import type { Ink } from "../inks/ink.ts";\nexport type Sheet = Ink;\n'],
      ["print/inks/ink.ts", "export type Ink = { cyan: number };\n"],
      ["print/inks/proof.ts", 'import type { Size } from "../sheets/size.ts";\nexport type Proof = Size;\n'],
      ["print/sheets/size.ts", "export type Size = { width: number };\n"],
    ] as const;
    for (const [file, source] of planted) {
      await mkdir(join(copy, file, ".."), { recursive: true });
      await writeFile(join(copy, file), source);
    }
    const { code, output } = await run("depcruise", ["--config", ".dependency-cruiser.rooms.cjs", "print"], copy);
    expect(code).not.toBe(0);
    expect(output).toMatch(/no-circle-of-rooms: print\/(sheets|inks)/);
  });
});
