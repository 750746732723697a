import { useState } from "react";
import { useLocation } from "react-router";
import { tabStorage } from "./browser-storage.ts";

const prefixOf = (page: string) => `quartett.draft.${page}#`;

type Draft<Content> = readonly [content: Content, change: (next: Content) => void];

/**
 * State of a form that was not sent yet: it survives a reload, a tab that the browser puts aside, and the way back.
 * `name` is the draft's within its page. `parse` gets what this or an older version of the app has left; undefined:
 * that makes no sense (any more).
 */
export function useDraft<Content>(
  name: string,
  initial: Content,
  parse: (found: unknown) => Content | undefined,
): Draft<Content> {
  const key = prefixOf(useLocation().pathname) + name;
  const [content, setContent] = useState(() => parse(recall(key)) ?? initial);
  const change = (next: Content) => {
    if (next === initial) tabStorage.remove(key);
    else tabStorage.write(key, JSON.stringify(next));
    setContent(next);
  };
  return [content, change];
}

/** For drafts that are nothing but text. */
export const textOf = (found: unknown): string | undefined => (typeof found === "string" ? found : undefined);

/** For drafts that are nothing but a number. */
export const numberOf = (found: unknown): number | undefined => (typeof found === "number" ? found : undefined);

/** Forgets the drafts of a page whose form was sent. */
export function forgetDrafts(page: string): void {
  for (const key of tabStorage.keys()) if (key.startsWith(prefixOf(page))) tabStorage.remove(key);
}

function recall(key: string): unknown {
  try {
    return JSON.parse(tabStorage.read(key) ?? "null");
  } catch {
    return null;
  }
}
