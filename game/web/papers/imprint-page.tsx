import { Page } from "../layout/page.tsx";
import { Imprint } from "./imprint.tsx";
import { OperatorView } from "./operator-view.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/** Who runs this server. */
export function ImprintPage() {
  const texts = usePapersTexts();
  return (
    <OperatorView>
      {(operator) => (
        <Page title={texts.imprint.title}>
          <Imprint operator={operator} texts={texts} />
        </Page>
      )}
    </OperatorView>
  );
}
