import { useEffect } from "react";
import { useNotRememberedTexts } from "./texts/use-not-remembered-texts.ts";

/**
 * Says that this browser remembers nothing, so that the seat (or, for `leads`, the creator's rights) is bound to the
 * open page; asks before the page is closed or reloaded.
 */
export function NotRemembered({ leads }: { leads: boolean }) {
  const texts = useNotRememberedTexts();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return (
    <section className="not-remembered">
      <p>
        <strong>{leads ? texts.leads : texts.plays}</strong>
      </p>
      <p>{leads ? texts.wayBackToLead : texts.wayBack}</p>
    </section>
  );
}
