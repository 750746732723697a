import type { Contact } from "../../protocol/operator.ts";
import type { PapersTexts } from "../texts/papers-texts.ts";

type ContactLinesProps = Readonly<{
  contact: Contact & Readonly<{ address?: readonly string[]; representedBy?: string }>;
  /** Subject of the e-mail that the address opens. */
  subject?: string;
  texts: PapersTexts;
}>;

/** How to reach somebody, line by line; what is missing is left out, and where all is missing the page says so. */
export function ContactLines({ contact, subject, texts }: ContactLinesProps) {
  const { name, address, representedBy, email, phone, url } = contact;
  if ([name, address, email, phone, url].every((part) => part === undefined)) return <p>{texts.missing}</p>;
  const query = subject === undefined ? "" : `?subject=${encodeURIComponent(subject)}`;
  return (
    <address className="contact">
      {name !== undefined && <p>{url === undefined ? name : <a href={url}>{name}</a>}</p>}
      {name === undefined && url !== undefined && (
        <p>
          <a href={url}>{url}</a>
        </p>
      )}
      {address !== undefined && (
        <p>
          {address.map((line) => (
            <span key={line} className="address-line">
              {line}
            </span>
          ))}
        </p>
      )}
      {representedBy !== undefined && <p>{`${texts.representedBy}: ${representedBy}`}</p>}
      {phone !== undefined && (
        <p>
          {`${texts.phone}: `}
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email !== undefined && (
        <p>
          {`${texts.email}: `}
          <a href={`mailto:${email}${query}`}>{email}</a>
        </p>
      )}
    </address>
  );
}
