import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";

/** There is no such workshop; `wasHere`: this device knew it, so that it must have been deleted. */
export function GonePage({ code, wasHere }: { code: string; wasHere: boolean }) {
  const texts = useConsoleTexts();
  return (
    <Page title={texts.gone.title} kicker={texts.codeIs({ code })}>
      <p>{wasHere ? texts.gone.deleted : texts.gone.hint}</p>
      <p className="actions">
        <Link className="button" to="/workshop">
          {texts.gone.another}
        </Link>
      </p>
    </Page>
  );
}
