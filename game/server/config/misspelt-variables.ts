import { closestMatch } from "leven";

/** Beginnings that only our variables have. */
const families = ["LIMIT_", "RETENTION_", "BOT_THINK_", "BOT_AFTER_", "PRINT_CACHE_", "TRUST_PROX"];

/** Shorter names are like too many others. */
const shortest = 7;
const maxWrong = 2;

type Misspelt = Readonly<{ name: string; meant: string | undefined }>;

/**
 * What somebody set in vain: a name that nobody reads and that was meant for one of `known`. The environment is full of
 * foreign variables, so one that is merely like ours counts only where that one is not set.
 */
export function misspeltVariables(names: readonly string[], known: readonly string[]): Misspelt[] {
  const free = known.filter((name) => !names.includes(name));
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const isOurs = families.some((family) => name.toUpperCase().startsWith(family));
    const meant = known.find((other) => letters(other) === letters(name)) ?? closest(name, isOurs ? known : free);
    return isOurs || (meant !== undefined && free.includes(meant)) ? [{ name, meant }] : [];
  });
}

const letters = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z]/g, "");

const closest = (name: string, known: readonly string[]): string | undefined =>
  closestMatch(
    name.toUpperCase(),
    known.filter(({ length }) => length >= shortest),
    { maxDistance: maxWrong },
  );
