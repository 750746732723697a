import { Page } from "../layout/page.tsx";
import { ContactLines } from "./contact-lines.tsx";
import { OperatorView } from "./operator-view.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/** Who runs this server, as a public body has to say it. */
export function ImprintPage() {
  const { imprint } = usePapersTexts();
  return (
    <OperatorView>
      {(operator) => (
        <Page title={imprint.title}>
          <p>{imprint.lead}</p>
          <ContactLines contact={operator} />
          <p>{imprint.software}</p>
        </Page>
      )}
    </OperatorView>
  );
}
