import { ContactLines } from "./contact-lines.tsx";
import type { PaperProps } from "./paper-props.ts";

/** Who runs this server, as a public body has to say it. */
export function Imprint({ operator, texts }: PaperProps) {
  return (
    <>
      <p>{texts.imprint.lead}</p>
      <ContactLines contact={operator} texts={texts} />
      <p>{texts.imprint.software}</p>
    </>
  );
}
