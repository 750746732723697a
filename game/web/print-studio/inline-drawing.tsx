import { useEffect, useState } from "react";

/** A card's drawing within the page, where its colours follow those of the page; as a picture until it is there. */
export function InlineDrawing({ path }: { path: string }) {
  const [drawing, setDrawing] = useState<Readonly<{ path: string; svg: string }>>();
  useEffect(() => {
    const stop = new AbortController();
    fetch(path, { signal: stop.signal })
      .then(async (answer) => (answer.ok ? setDrawing({ path, svg: await answer.text() }) : undefined))
      // The picture stays.
      .catch(() => undefined);
    return () => stop.abort();
  }, [path]);
  if (drawing?.path !== path) return <img src={path} alt="" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of ours, from this very server.
  return <div dangerouslySetInnerHTML={{ __html: drawing.svg }} />;
}
