const collator = new Intl.Collator("en", { numeric: true });

/** Order of codes and file names as people count: A2 before A10, on every machine alike. */
export const compareNaturally = (a: string, b: string): number => collator.compare(a, b);
