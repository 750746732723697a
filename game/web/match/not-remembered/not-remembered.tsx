import { useEffect } from "react";
import type { MatchKeys } from "../seat-memory.ts";
import { useNotRememberedTexts } from "./use-not-remembered-texts.ts";

/**
 * Says that this browser remembers nothing, so that what the keys open is bound to the open page, and offers the link
 * that brings it back; asks before the page is closed or reloaded.
 */
export function NotRemembered({ keys, showLink }: { keys: MatchKeys; showLink: () => void }) {
  const texts = useNotRememberedTexts();
  const leads = keys.creatorKey !== undefined;
  const plays = keys.credentials !== undefined;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return (
    <section className="not-remembered">
      <p>
        <strong>{leads ? (plays ? texts.both : texts.leads) : texts.plays}</strong>
      </p>
      <p>
        {texts.wayBack} {!leads && texts.orCode}
      </p>
      <p>
        <button type="button" className="button" onClick={showLink}>
          {texts.showLink}
        </button>
      </p>
    </section>
  );
}
