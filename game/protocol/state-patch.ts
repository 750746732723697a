/**
 * What has changed from one JSON value to the next, as small JSON: a text, number, boolean or null stands for itself;
 * `[value]` for a new list or object; `[]` for a member that is gone; an object for changes within, by key or index. A
 * list that got longer or shorter changes by `{ "~": [start, how many go, ...what comes] }`.
 */
export type Patch = string | number | boolean | null | readonly unknown[] | { readonly [key: string]: Patch };

type Changes = { [key: string]: Patch };
type Members = Readonly<Record<string, unknown>>;

/** Where a list grew or shrank; no index looks like this. */
const splice = "~";

/** Undefined where nothing has changed. Members that are undefined count as missing, as they do in JSON. */
export function diff(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after);
  if (isMembers(before) && isMembers(after)) return diffMembers(before, after);
  return typeof after === "object" && after !== null ? [after] : (after as Patch);
}

/** The value that `patch` leads to; `before` is not changed. Throws where the patch does not fit. */
export function applyPatch(before: unknown, patch: Patch): unknown {
  if (typeof patch !== "object" || patch === null) return patch;
  if (isList(patch)) return patch[0];
  if (Array.isArray(before)) return patchList(before, patch);
  if (!isMembers(before)) throw new Error("the patch fits no such value");
  const members = new Map(Object.entries(before));
  for (const [key, change] of Object.entries(patch)) {
    if (isList(change) && change.length === 0) members.delete(key);
    else members.set(key, applyPatch(members.get(key), change));
  }
  // As own members, whatever their names.
  return Object.fromEntries(members);
}

function diffMembers(before: Members, after: Members): Patch | undefined {
  let changes: Changes | undefined;
  let shared = 0;
  for (const key of Object.keys(after)) {
    const value = after[key];
    if (value === undefined) continue;
    const known = Object.hasOwn(before, key) ? before[key] : undefined;
    if (known !== undefined) shared += 1;
    const change = known === undefined ? asNew(value) : diff(known, value);
    if (change !== undefined) changes = withChange(changes, key, change);
  }
  const keysBefore = Object.keys(before);
  // None is gone, as nearly always.
  if (keysBefore.length === shared) return changes;
  for (const key of keysBefore) {
    const isGone = before[key] !== undefined && (!Object.hasOwn(after, key) || after[key] === undefined);
    if (isGone) changes = withChange(changes, key, []);
  }
  return changes;
}

function diffLists(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  if (before.length !== after.length) return { [splice]: spliceOf(before, after) };
  let changes: Changes | undefined;
  for (let index = 0; index < after.length; index += 1) {
    const change = diff(before[index] ?? null, after[index] ?? null);
    if (change !== undefined) changes = withChange(changes, String(index), change);
  }
  return changes;
}

function withChange(changes: Changes = {}, key: string, change: Patch): Changes {
  if (key === "__proto__") Object.defineProperty(changes, key, { value: change, enumerable: true });
  else changes[key] = change;
  return changes;
}

/** One stretch of the list is exchanged; what is alike before and behind it stays. */
function spliceOf(before: readonly unknown[], after: readonly unknown[]): Patch & readonly unknown[] {
  const max = Math.min(before.length, after.length);
  let start = 0;
  while (start < max && isAlike(before[start], after[start])) start += 1;
  let end = 0;
  while (end < max - start && isAlike(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  return [start, before.length - start - end, ...after.slice(start, after.length - end)];
}

const isAlike = (one: unknown, other: unknown): boolean => diff(one ?? null, other ?? null) === undefined;

function patchList(before: readonly unknown[], patch: { readonly [key: string]: Patch }): unknown[] {
  const list = [...before];
  for (const [key, change] of Object.entries(patch)) {
    if (key === splice && isList(change)) {
      const [start, gone, ...come] = change as [number, number, ...unknown[]];
      if (start + gone > list.length) throw new Error("the patch fits no such list");
      list.splice(start, gone, ...come);
    } else {
      const index = Number(key);
      if (!(index < list.length)) throw new Error("the patch fits no such list");
      list[index] = applyPatch(list[index], change);
    }
  }
  return list;
}

const asNew = (value: unknown): Patch => (typeof value === "object" && value !== null ? [value] : (value as Patch));

const isList = (patch: Patch): patch is readonly unknown[] => Array.isArray(patch);

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
