const answers = new Map<string, Promise<unknown>>();

/** Loads one of the JSON files built from cards and guides; each is asked for once, failures are asked for again. */
export function loadJson<Content>(path: string): Promise<Content> {
  const known = answers.get(path);
  if (known !== undefined) return known as Promise<Content>;
  const answer = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response.json() as Promise<Content>;
  });
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}
