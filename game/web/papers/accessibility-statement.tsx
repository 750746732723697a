import { useLanguage } from "../texts/language-context.tsx";
import { ContactLines } from "./contact-lines.tsx";
import type { PaperProps } from "./paper-props.ts";

/** When the software itself was last tested as the statement says; a release that tests anew writes its date here. */
const softwareTestedOn = "2026-11-30";

/** The statement of accessibility that BITV 2.0 asks for: honest about what does not hold. */
export function AccessibilityStatement({ operator, texts: papers }: PaperProps) {
  const { accessibility: texts } = papers;
  const date = useWrittenDate();
  const { contact = operator, testedOn, testedBy, arbitration } = operator.accessibility ?? {};
  const testedHere = (on: string) =>
    testedBy === undefined ? texts.testedHere({ date: on }) : texts.testedHereBy({ date: on, by: testedBy });
  return (
    <>
      <p>{texts.scope}</p>
      <h2>{texts.statusTitle}</h2>
      <p>{texts.status}</p>
      <h2>{texts.exceptionsTitle}</h2>
      {texts.exceptions.map(({ what, why, instead }) => (
        <section key={what}>
          <h3>{what}</h3>
          <p>{`${texts.why}: ${why}`}</p>
          <p>{`${texts.instead}: ${instead}`}</p>
        </section>
      ))}
      <h2>{texts.testTitle}</h2>
      <p>{texts.test({ date: date(softwareTestedOn) })}</p>
      <p>{testedOn === undefined ? texts.notTestedHere : testedHere(date(testedOn))}</p>
      <h2 id="feedback">{texts.feedbackTitle}</h2>
      <p>{texts.feedback}</p>
      <ContactLines contact={contact} subject={texts.mailSubject} texts={papers} />
      <h2>{texts.arbitrationTitle}</h2>
      <p>{arbitration === undefined ? texts.noArbitration : texts.arbitration}</p>
      {arbitration !== undefined && <ContactLines contact={arbitration} texts={papers} />}
      <h2>{texts.formatsTitle}</h2>
      <Elsewhere url={operator.signLanguageUrl} label={texts.signLanguage} missing={texts.noSignLanguage} />
      <Elsewhere url={operator.easyLanguageUrl} label={texts.easyLanguage} missing={texts.noEasyLanguage} />
    </>
  );
}

function Elsewhere({ url, label, missing }: { url: string | undefined; label: string; missing: string }) {
  return <p>{url === undefined ? missing : <a href={url}>{label}</a>}</p>;
}

/** YYYY-MM-DD as a date of the calendar, whatever the reader's time zone. */
function useWrittenDate(): (iso: string) => string {
  const { tag } = useLanguage();
  const format = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  return (iso) => format.format(new Date(`${iso}T00:00:00Z`));
}
