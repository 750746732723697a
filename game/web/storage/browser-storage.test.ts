import { describe, expect, it } from "vitest";
import { BrowserStorage } from "./browser-storage.ts";
import { KeptStore } from "./fixtures/kept-store.ts";

const refuse = (): never => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

class FullStore extends KeptStore {
  override setItem = refuse;
}

class ForbiddenStore extends FullStore {
  override getItem = refuse;
  override key = refuse;
  override removeItem = refuse;
  override clear = refuse;
}

const refusals: readonly [string, () => Storage | null | undefined][] = [
  ["whose very property throws", refuse],
  ["that is null", () => null],
  ["that is undefined", () => undefined],
  ["that throws at every use", () => new ForbiddenStore()],
  ["that is full", () => new FullStore()],
];

describe.each(refusals)("a store %s", (_, find) => {
  it("is remembered by the page, which says that nothing is kept", () => {
    const storage = new BrowserStorage(find);
    expect(storage.read("seat")).toBeNull();
    expect(storage.write("seat", "3")).toBe(false);
    expect(storage.read("seat")).toBe("3");
    expect(storage.keys()).toEqual(["seat"]);
    expect(storage.keeps("seat")).toBe(false);
    storage.remove("seat");
    expect(storage.read("seat")).toBeNull();
    storage.write("name", "Anna");
    storage.clear();
    expect(storage.keys()).toEqual([]);
  });
});

describe("a store that works", () => {
  it("keeps what is written beyond the page", () => {
    const kept = new Map<string, string>();
    const storage = new BrowserStorage(() => new KeptStore(kept));
    expect(storage.write("seat", "3")).toBe(true);
    expect(storage.keeps("seat")).toBe(true);
    expect(storage.keeps("name")).toBe(false);
    expect(new BrowserStorage(() => new KeptStore(kept)).read("seat")).toBe("3");
    storage.clear();
    expect(kept.size).toBe(0);
  });

  it("that becomes full goes on from what was written last, and keeps it once there is room again", () => {
    const kept = new Map<string, string>();
    let isFull = false;
    const storage = new BrowserStorage(() => (isFull ? new FullStore(kept) : new KeptStore(kept)));
    storage.write("match", "first move");
    isFull = true;
    expect(storage.write("match", "second move")).toBe(false);
    expect(storage.read("match")).toBe("second move");
    expect(storage.keeps("match")).toBe(false);
    isFull = false;
    expect(storage.write("match", "third move")).toBe(true);
    expect(kept.get("match")).toBe("third move");
    expect(storage.keeps("match")).toBe(true);
  });
});
