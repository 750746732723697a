/** `pattern` with each {token} replaced; an empty token takes the dash before it along. */
export function fileNameFrom(pattern: string, tokens: Readonly<Record<string, string>>): string {
  return pattern
    .replace(/-?\{([a-z]+)\}/gi, (part, token: string) => {
      const value = (tokens[token] ?? "").replaceAll(/[^a-z0-9]+/gi, "-");
      return value === "" ? "" : `${part.startsWith("-") ? "-" : ""}${value}`;
    })
    .replace(/^-/, "");
}
