const answers = new Map<string, Promise<unknown>>();
const contents = new Map<string, unknown>();

/** Loads one of the JSON files built from cards and guides; each is asked for once, failures are asked for again. */
export function loadJson<Content>(path: string): Promise<Content> {
  const known = answers.get(path);
  if (known !== undefined) return known as Promise<Content>;
  const answer = fetch(path).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    const content = (await response.json()) as Content;
    contents.set(path, content);
    return content;
  });
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

/** The content of a file that was loaded before: pages that one comes back to stand at once, in their full height. */
export const loadedJson = <Content>(path: string): Content | undefined => contents.get(path) as Content | undefined;
