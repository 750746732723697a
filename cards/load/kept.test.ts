import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { kept, keptFolder } from "./kept.ts";

/** These files were written while the process ran that keeps what is made of them. */
const later = Number.POSITIVE_INFINITY;

/** A folder of three files, what is made of them by code in another, and a folder to keep that in. */
function tryOut() {
  const top = mkdtempSync(join(tmpdir(), "quartett-kept-"));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, "deck");
  const sources = join(top, "code");
  const keeping = { folder: join(top, "kept"), name: "deck", inputs: [folder], sources: [sources] };
  for (const made of [sources, keeping.folder, join(folder, "pictures")]) mkdirSync(made, { recursive: true });
  for (const name of ["deck.yaml", "a.yaml", "pictures/a.svg"]) writeFileSync(join(folder, name), `${name}: Rathaus`);
  const make = () => new Map(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  let made = 0;
  const count = () => {
    made += 1;
    return make();
  };
  const read = (began = later, isWorthIt = () => true) => kept(keeping, count, isWorthIt, began);
  return { top, folder, sources, keeping, make, read, madeAnew: () => made };
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

test("what has not changed is made once", () => {
  const { make, read, madeAnew } = tryOut();
  for (let run = 0; run < 3; run += 1) expect(read()).toEqual(make());
  expect(madeAnew()).toBe(1);
});

const change = fc.record({
  name: fc.constantFrom("deck.yaml", "a.yaml", "pictures/a.svg", "pictures/b.svg", "new.yaml"),
  doing: fc.constantFrom("write", "remove", "rename" as const),
  text: fc.string({ unit: "binary" }),
});

test("whatever is done to files, what is handed out is what they say now", () => {
  const { folder, make, read } = tryOut();
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      for (const { name, doing, text } of changes) {
        const path = join(folder, name);
        if (doing === "write") writeFileSync(path, text);
        else if (!namesIn(folder).includes(name)) continue;
        else if (doing === "remove") rmSync(path);
        else renameSync(path, `${path}.txt`);
      }
      expect(read()).toEqual(make());
    }),
    { numRuns: 30 },
  );
});

test("what is damaged or comes from elsewhere is made anew and kept whole again", () => {
  const { keeping, make, read, madeAnew } = tryOut();
  read();
  const [name = ""] = readdirSync(keeping.folder);
  const file = join(keeping.folder, name);
  const whole = readFileSync(file);
  let expected = 1;
  const damages = fc.oneof(
    fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    fc.nat(whole.length - 1).map((at) => Buffer.from(whole.map((byte, index) => (index === at ? byte ^ 1 : byte)))),
    fc.uint8Array({ maxLength: 99 }),
  );
  fc.assert(
    fc.property(damages, (damaged) => {
      writeFileSync(file, damaged);
      expected += 1;
      expect(read()).toEqual(make());
      expect(madeAnew()).toBe(expected);
      expect(readFileSync(file).equals(whole)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.skipIf(process.platform === "win32")(
  "what somebody else may have put there is made anew, and nothing is written where it leads",
  () => {
    const { top, keeping, make, read, madeAnew } = tryOut();
    read();
    const [name = ""] = readdirSync(keeping.folder);
    const file = join(keeping.folder, name);
    const elsewhere = join(top, "elsewhere");
    const unfinished = `${file}.${process.pid}.part`;
    let expected = 1;
    for (const puts of [
      () => chmodSync(file, 0o620),
      () => chmodSync(file, 0o602),
      () => {
        renameSync(file, elsewhere);
        symlinkSync(elsewhere, file);
      },
      () => {
        rmSync(file);
        execFileSync("mkfifo", [file]);
      },
      ...(process.geteuid?.() === 0 ? [() => chownSync(file, 65534, 65534)] : []),
    ]) {
      puts();
      expected += 1;
      expect(read()).toEqual(make());
      expect([puts, madeAnew()]).toEqual([puts, expected]);
      expect(read()).toEqual(make());
      expect([puts, madeAnew()]).toEqual([puts, expected]);
    }
    writeFileSync(elsewhere, "precious");
    symlinkSync(elsewhere, unfinished);
    rmSync(file);
    expect(read()).toEqual(make());
    expect([existsSync(file), readFileSync(elsewhere, "utf8")]).toEqual([false, "precious"]);
    read();
    expect([existsSync(file), existsSync(unfinished)]).toEqual([true, false]);
  },
);

test("where other code runs, it is made anew; a test of it is no code", () => {
  const { sources, read, madeAnew } = tryOut();
  for (const [name, expected] of [
    ["a.ts", 1],
    ["b.tsx", 2],
    ["a.test.ts", 2],
    ["notes.md", 2],
  ] as const) {
    writeFileSync(join(sources, name), "");
    read();
    expect([name, madeAnew()]).toEqual([name, expected]);
  }
  writeFileSync(join(sources, "a.ts"), "another");
  read();
  expect(madeAnew()).toBe(3);
});

test("where nothing can be kept, all is read", () => {
  const { top, keeping, make } = tryOut();
  writeFileSync(join(top, "file"), "");
  for (const folder of [undefined, join(top, "none"), join(top, "file")]) {
    expect(kept({ ...keeping, folder }, make, () => true, later)).toEqual(make());
  }
  expect(existsSync(join(top, "none"))).toBe(false);
});

test("what was made while files changed is not kept, nor what is not worth it", () => {
  const { folder, keeping, make, read } = tryOut();
  expect(read(performance.timeOrigin)).toEqual(make());
  expect(read(later, () => false)).toEqual(make());
  const file = join(folder, "late.yaml");
  for (const change of [() => writeFileSync(file, ""), () => writeFileSync(file, "changed"), () => rmSync(file)]) {
    kept(keeping, change, () => true, later);
  }
  expect(readdirSync(keeping.folder)).toEqual([]);
});

test("only the newest are kept, for their owner alone, and nothing that was never finished", () => {
  const { folder, keeping, read } = tryOut();
  for (const name of ["deck-a.kept.1.part", "deck-b.kept"]) writeFileSync(join(keeping.folder, name), "");
  for (const name of readdirSync(keeping.folder)) utimesSync(join(keeping.folder, name), 0, 0);
  writeFileSync(join(keeping.folder, "deck-c.kept.2.part"), "");
  for (let version = 0; version < 36; version += 1) {
    writeFileSync(join(folder, "deck.yaml"), String(version));
    read();
  }
  const names = readdirSync(keeping.folder);
  expect(names.filter((name) => name.endsWith(".kept"))).toHaveLength(32);
  expect(names.filter((name) => name.endsWith(".part"))).toEqual(["deck-c.kept.2.part"]);
  const ours = names.filter((name) => name.endsWith(".kept"));
  if (process.platform !== "win32") {
    for (const name of ours) expect(statSync(join(keeping.folder, name)).mode & 0o077).toBe(0);
  }
});

test("the folder lies beside the packages, else among the data, where there are such", () => {
  const { top } = tryOut();
  const [program, data] = [join(top, "program"), join(top, "data")];
  expect(keptFolder(program, data)).toBeUndefined();
  expect(existsSync(data)).toBe(false);
  mkdirSync(data);
  mkdirSync(program);
  expect(keptFolder(program, data)).toBe(join(data, "kept"));
  mkdirSync(join(program, "node_modules"));
  expect(keptFolder(program, data)).toBe(join(program, "node_modules/.cache/quartett"));
});

test("a link to a folder, whose files nobody has looked at, keeps nothing from being read", () => {
  const { top, folder, read, madeAnew } = tryOut();
  mkdirSync(join(top, "elsewhere"));
  symlinkSync(join(top, "elsewhere"), join(folder, "linked"), "junction");
  for (let run = 0; run < 2; run += 1) read();
  expect(madeAnew()).toBe(2);
});

test("what could not be made is not kept, and says why", () => {
  const { keeping } = tryOut();
  const fail = () => {
    throw new Error("a.yaml: a fault");
  };
  for (let run = 0; run < 2; run += 1) expect(() => kept(keeping, fail)).toThrow("a.yaml: a fault");
});
