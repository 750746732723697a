import { ContactLines } from "./contact-lines.tsx";
import { OperatorView } from "./operator-view.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/** Who answers for the data on this server, and whom to ask about them. */
export function ResponsibleParty() {
  const { privacy } = usePapersTexts();
  return (
    <OperatorView>
      {(operator) => (
        <>
          <h2>{privacy.responsible}</h2>
          <ContactLines contact={operator} />
          <h2>{privacy.officer}</h2>
          <ContactLines contact={operator.dataProtection ?? {}} />
        </>
      )}
    </OperatorView>
  );
}
