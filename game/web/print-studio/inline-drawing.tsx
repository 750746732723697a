import DOMPurify from "dompurify";
import { useEffect, useState } from "react";

/** The server hands out what was sanitised when its deck was read; whatever else is in an answer is left out here. */
const shapesOnly = {
  USE_PROFILES: { svg: true },
  FORBID_TAGS: ["a", "image", "style", "use", "foreignObject"],
  FORBID_ATTR: ["id", "style"],
};

/** A card's drawing within the page, where its colours follow those of the page; as a picture until it is there. */
export function InlineDrawing({ path }: { path: string }) {
  const [drawing, setDrawing] = useState<Readonly<{ path: string; svg: string }>>();
  useEffect(() => {
    if (!path.endsWith(".svg")) return;
    const stop = new AbortController();
    fetch(path, { signal: stop.signal })
      .then(async (answer) => {
        if (answer.ok) setDrawing({ path, svg: DOMPurify.sanitize(await answer.text(), shapesOnly) });
      })
      // The picture stays.
      .catch(() => undefined);
    return () => stop.abort();
  }, [path]);
  if (drawing?.path !== path) return <img src={path} alt="" />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing from this very server, sanitised on both sides.
  return <div dangerouslySetInnerHTML={{ __html: drawing.svg }} />;
}
