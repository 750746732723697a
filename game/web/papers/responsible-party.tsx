import { OperatorView } from "./operator-view.tsx";
import { Responsibility } from "./responsibility.tsx";
import { usePapersTexts } from "./use-papers-texts.ts";

/** Who answers for the data on this server, as soon as that is loaded. */
export function ResponsibleParty() {
  const texts = usePapersTexts();
  return <OperatorView>{(operator) => <Responsibility operator={operator} texts={texts} />}</OperatorView>;
}
