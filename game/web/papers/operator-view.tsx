import type { ReactNode } from "react";
import type { Operator } from "../../protocol/operator.ts";
import { useJson } from "../content/use-content.ts";
import { useTexts } from "../texts/language-context.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/**
 * Shows what the operator has filled in, all at once; where it cannot be loaded, `children` get nothing of it and stand
 * beneath a note that says so.
 */
export function OperatorView({ children }: { children: (operator: Operator) => ReactNode }) {
  const { loading, tryAgain } = useTexts();
  const { loadFailed } = usePapersTexts();
  const operator = useJson<Operator>("/api/operator");
  if (operator.status === "loading") return <p role="status">{loading}</p>;
  if (operator.status === "ready") return children(operator.content);
  return (
    <>
      <p role="alert">
        {`${loadFailed} `}
        <button type="button" onClick={operator.retry}>
          {tryAgain}
        </button>
      </p>
      {children({})}
    </>
  );
}
