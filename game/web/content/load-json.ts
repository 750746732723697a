const answers = new Map<string, Promise<unknown>>();
const contents = new Map<string, unknown>();

/** Loads what goes by `key`; each is asked for once, failures are asked for again. */
export function loadOnce<Content>(key: string, load: () => Promise<Content>): Promise<Content> {
  const known = answers.get(key);
  if (known !== undefined) return known as Promise<Content>;
  const answer = load().then((content) => {
    contents.set(key, content);
    return content;
  });
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  return answer;
}

/** What was loaded before: pages that one comes back to stand at once, in their full height. */
export const loadedOnce = <Content>(key: string): Content | undefined => contents.get(key) as Content | undefined;

/** One JSON file, asked for once. */
export const loadJson = (path: string): Promise<unknown> => loadOnce(path, () => fetchJson(path));

/** One JSON file. Rejects with what was answered where that is no success. */
export async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return (await response.json()) as Content;
}
