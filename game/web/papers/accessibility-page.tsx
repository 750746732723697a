import { Page } from "../layout/page.tsx";
import { AccessibilityStatement } from "./accessibility-statement.tsx";
import { OperatorView } from "./operator-view.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/** How accessible this server is, and whom to tell about a barrier. */
export function AccessibilityPage() {
  const texts = usePapersTexts();
  return (
    <OperatorView>
      {(operator) => (
        <Page title={texts.accessibility.title}>
          <AccessibilityStatement operator={operator} texts={texts} />
        </Page>
      )}
    </OperatorView>
  );
}
