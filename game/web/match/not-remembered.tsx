import { useEffect } from "react";
import { useTexts } from "../texts/language-context.tsx";

/**
 * Says that this browser remembers nothing, so that the seat (or, for `leads`, the creator's rights) is bound to the
 * open page; asks before the page is closed or reloaded.
 */
export function NotRemembered({ leads }: { leads: boolean }) {
  const { notRemembered } = useTexts();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return (
    <section className="not-remembered">
      <p>
        <strong>{leads ? notRemembered.leads : notRemembered.plays}</strong>
      </p>
      <p>{leads ? notRemembered.wayBackToLead : notRemembered.wayBack}</p>
    </section>
  );
}
