/** A POST of JSON; the answer as status and parsed body, undefined where it is no JSON. */
export async function postJSON<Body>(
  url: string,
  body?: unknown,
  secret?: string,
): Promise<{ status: number; body: Body | undefined }> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) as Body };
  } catch {
    return { status: response.status, body: undefined };
  }
}
