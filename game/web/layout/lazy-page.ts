import { type ComponentType, lazy } from "react";

type PageModule<Name extends string> = Readonly<Record<Name, ComponentType>> &
  Readonly<{ parts?: (language: string) => readonly Promise<unknown>[] }>;

/**
 * A page that is loaded when it is opened. Its module exports it by this name, and as `parts` what it is going to need:
 * `askAhead` asks for all of that at once, before anything of the page is shown.
 */
export function lazyPage<Name extends string>(load: () => Promise<PageModule<Name>>, name: Name) {
  const askAhead = async (language: string): Promise<void> => {
    await Promise.all((await load()).parts?.(language) ?? []);
  };
  return Object.assign(
    lazy(async () => ({ default: (await load())[name] })),
    { askAhead },
  );
}
