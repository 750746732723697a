type Known = Readonly<{ id: string; tag: string }>;

/**
 * The id of the language that suits best somebody who reads `wanted` (language tags, the dearest first, as browsers
 * list them); undefined where none does. Lookup of RFC 4647: "de-AT" is content with "de", and whoever reads only
 * "pt" with "pt-BR".
 */
export function negotiateLanguage(wanted: readonly string[], known: readonly Known[]): string | undefined {
  for (const tag of wanted) {
    const parts = tag.toLowerCase().split("-");
    for (let length = parts.length; length > 0; length -= 1) {
      const range = parts.slice(0, length).join("-");
      const found = known.find((language) => [language.id, language.tag].some((name) => name.toLowerCase() === range));
      if (found !== undefined) return found.id;
    }
    const related = known.find((language) => language.tag.toLowerCase().split("-")[0] === parts[0]);
    if (related !== undefined) return related.id;
  }
  return undefined;
}
