import { useEffect, useState } from "react";
import { useTexts } from "../texts/language-context.tsx";

type LongLoadingProps = Readonly<{
  what: string;
  /** What to do if it takes long. */
  hint: string;
}>;

/** In ms: most networks are done by then. */
const long = 8000;

/** Says what is loaded; where that takes long, what to do, with a way to try again. */
export function LongLoading({ what, hint }: LongLoadingProps) {
  const { tryAgain } = useTexts();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <p role="status">{isLong ? `${what} ${hint}` : what}</p>
      {isLong && (
        <button type="button" onClick={() => location.reload()}>
          {tryAgain}
        </button>
      )}
    </>
  );
}
