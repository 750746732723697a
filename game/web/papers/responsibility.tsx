import { ContactLines } from "./contact-lines.tsx";
import type { PaperProps } from "./paper-props.ts";

/** Who answers for the data on this server, and whom to ask about them. */
export function Responsibility({ operator, texts }: PaperProps) {
  return (
    <>
      <h2>{texts.privacy.responsible}</h2>
      <ContactLines contact={operator} texts={texts} />
      <h2>{texts.privacy.officer}</h2>
      <ContactLines contact={operator.dataProtection ?? {}} texts={texts} />
    </>
  );
}
