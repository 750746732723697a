import { type ReactNode, Suspense, useState } from "react";
import { useTexts } from "../texts/language-context.tsx";

type LoadedDetailsProps = Readonly<{ className: string; summary: string; children: ReactNode }>;

/** A part that opens; what it holds is rendered, and so loaded, once somebody has opened it. */
export function LoadedDetails({ className, summary, children }: LoadedDetailsProps) {
  const { loading } = useTexts();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && <Suspense fallback={<p role="status">{loading}</p>}>{children}</Suspense>}
    </details>
  );
}
