/**
 * One of the browser's stores, behind a door that never throws. Browsers refuse their stores in every way there is: the
 * very property throws (all site data blocked, sandboxed frames), it is null (embedded browsers), or writing throws (a
 * full store, some private windows). What cannot be kept there is remembered by the page, until it is left or reloaded.
 */
export class BrowserStorage {
  readonly #find: () => Storage | null | undefined;
  readonly #ofPage = new Map<string, string>();

  /** `find` may throw. */
  constructor(find: () => Storage | null | undefined) {
    this.#find = find;
  }

  /** Null where nothing is remembered under this key. */
  read(key: string): string | null {
    return this.#ofPage.get(key) ?? this.#attempt((store) => store.getItem(key)) ?? null;
  }

  /** False: only this page remembers it. */
  write(key: string, text: string): boolean {
    const isKept = this.#attempt((store) => {
      store.setItem(key, text);
      return true;
    });
    if (isKept) this.#ofPage.delete(key);
    else this.#ofPage.set(key, text);
    return isKept === true;
  }

  remove(key: string): void {
    this.#ofPage.delete(key);
    this.#attempt((store) => store.removeItem(key));
  }

  /** Every key under which something is remembered. */
  keys(): string[] {
    const kept = this.#attempt((store) => Array.from({ length: store.length }, (_, index) => store.key(index))) ?? [];
    return [...new Set([...kept.filter((key) => key !== null), ...this.#ofPage.keys()])];
  }

  /** Whether what is remembered under this key outlives the page. */
  keeps(key: string): boolean {
    return !this.#ofPage.has(key) && this.read(key) !== null;
  }

  clear(): void {
    this.#ofPage.clear();
    this.#attempt((store) => store.clear());
  }

  #attempt<Answer>(ask: (store: Storage) => Answer): Answer | undefined {
    try {
      const store = this.#find();
      return store ? ask(store) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Remembered on this device until it is deleted. */
export const deviceStorage = new BrowserStorage(() => window.localStorage);

/** Remembered for this tab, until it is closed: also when it is reloaded, or put aside by the browser and opened again. */
export const tabStorage = new BrowserStorage(() => window.sessionStorage);
