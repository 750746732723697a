import { type ReactNode, Suspense, useState } from "react";
import { useTexts } from "../texts/language-context.tsx";

type LoadedDetailsProps = Readonly<{
  className: string;
  summary: string;
  /** As it comes. */
  isOpen?: boolean;
  children: ReactNode;
}>;

/** A part that opens; what it holds is rendered, and so loaded, once somebody has opened it. */
export function LoadedDetails({ className, summary, isOpen = false, children }: LoadedDetailsProps) {
  const { loading } = useTexts();
  const [isOpenAtFirst] = useState(isOpen);
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpenAtFirst}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary>{summary}</summary>
      {wasOpened && <Suspense fallback={<p role="status">{loading}</p>}>{children}</Suspense>}
    </details>
  );
}
