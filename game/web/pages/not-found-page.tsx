import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { useTexts } from "../texts/language-context.tsx";

export function NotFoundPage() {
  const texts = useTexts();
  return (
    <Page title={texts.notFoundTitle}>
      <p>{texts.notFoundText}</p>
      <p>
        <Link to="/">{texts.toHome}</Link>
      </p>
    </Page>
  );
}
