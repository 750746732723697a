import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { kept } from "./kept.ts";

/** A folder of three files, what is made of them, and a file to keep that in. */
function tryOut() {
  const top = mkdtempSync(join(tmpdir(), "quartett-kept-"));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, "deck");
  const file = join(top, "deck.kept");
  mkdirSync(join(folder, "pictures"), { recursive: true });
  for (const name of ["deck.yaml", "a.yaml", "pictures/a.svg"]) writeFileSync(join(folder, name), `${name}: Rathaus`);
  const make = () => new Map(namesIn(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  let made = 0;
  const read = () =>
    kept(file, [folder], () => {
      made += 1;
      return make();
    });
  return { top, folder, file, make, read, madeAnew: () => made };
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
    { numRuns: 60 },
  );
});

test("what is damaged or comes from elsewhere is made anew and kept whole again", () => {
  const { file, make, read, madeAnew } = tryOut();
  read();
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
    { numRuns: 60 },
  );
});

test("where other code runs, or nothing can be kept, all is read", () => {
  const { top, folder, make } = tryOut();
  const versions = ["one", "another", "none/there"];
  for (const version of versions.slice(0, 2)) mkdirSync(join(top, version));
  for (const version of versions) {
    expect(kept(join(top, version, "deck.kept"), [folder], () => ({ version, files: make() })).version).toBe(version);
  }
  expect(readdirSync(join(top, "one"))).toEqual(["deck.kept"]);
  chmodSync(join(top, "another"), 0o555);
  writeFileSync(join(folder, "a.yaml"), "another");
  expect(kept(join(top, "another/deck.kept"), [folder], make)).toEqual(make());
});

test("a link to a folder, whose files nobody has looked at, keeps nothing from being read", () => {
  const { top, folder, read, madeAnew } = tryOut();
  mkdirSync(join(top, "elsewhere"));
  symlinkSync(join(top, "elsewhere"), join(folder, "linked"), "junction");
  for (let run = 0; run < 2; run += 1) read();
  expect(madeAnew()).toBe(2);
});

test("what could not be made is not kept, and says why", () => {
  const { file, folder } = tryOut();
  const fail = () => {
    throw new Error("a.yaml: a fault");
  };
  for (let run = 0; run < 2; run += 1) expect(() => kept(file, [folder], fail)).toThrow("a.yaml: a fault");
});
