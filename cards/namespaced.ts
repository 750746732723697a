/** No code and no id of a deck holds it. */
const separator = ":";

/** What a card or group is called where several decks lie together: "bauhof:A1". */
export const namespaced = (deck: string, code: string): string => `${deck}${separator}${code}`;

/** The deck that a card comes from, where there are several, and its code there. */
export function readNamespaced(id: string): Readonly<{ deck: string | undefined; code: string }> {
  const at = id.indexOf(separator);
  return at === -1 ? { deck: undefined, code: id } : { deck: id.slice(0, at), code: id.slice(at + separator.length) };
}
