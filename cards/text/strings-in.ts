/** A text inside parsed data, and where it stands. */
export type PlacedText = Readonly<{ path: readonly string[]; text: string }>;

/** Every text in `data`, names of fields included, in order. */
export function stringsIn(data: unknown, path: readonly string[] = []): PlacedText[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const inside = [...path, key];
    return Array.isArray(data) ? stringsIn(value, inside) : [{ path: inside, text: key }, ...stringsIn(value, inside)];
  });
}
