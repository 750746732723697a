import type { MatchKeys } from "../seat-memory.ts";

/** What a link brings to another device: the keys of this one, or a code that opens new ones once. */
export type CarriedKeys = MatchKeys & Readonly<{ code?: string | undefined }>;

const names = { credentials: "seat", creatorKey: "lead", code: "code" } as const;
const secret = /^[\w-]{1,64}$/;
const sixDigits = /^\d{6}$/;

/**
 * The address with these keys behind its `#`: browsers send that part to no server, so that it stands in no log, and
 * no page that is opened next learns it.
 */
export function carry(address: string, { credentials, creatorKey, code }: CarriedKeys): string {
  const told = Object.entries({ [names.credentials]: credentials, [names.creatorKey]: creatorKey, [names.code]: code });
  return `${address}#${told.flatMap(([name, key]) => (key === undefined ? [] : [`${name}=${key}`])).join("&")}`;
}

/** The keys behind the `#` of an address; what is none is left out. */
export function carriedKeys(hash: string): CarriedKeys {
  const found = new URLSearchParams(hash.slice(1));
  const take = (name: string, pattern: RegExp) => {
    const text = found.get(name) ?? "";
    return pattern.test(text) ? text : undefined;
  };
  return {
    credentials: take(names.credentials, secret),
    creatorKey: take(names.creatorKey, secret),
    code: take(names.code, sixDigits),
  };
}
