import { decksNamed, hasDecks } from "../workshop/guide-cards.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";
import { sheetStep, useRunSheet, useScript } from "./use-run-sheet.ts";

/** What the guide says of the present step: the sentence to say, what to do, method and material. */
export function StepWords() {
  const { words } = useConsoleTexts();
  const { shared } = useLead();
  const spoken = useRunSheet();
  const present = shared.steps.find(({ id }) => id === shared.run.step);
  const step = sheetStep(spoken, present);
  const script = useScript(spoken, present);
  const tag = spoken?.tag;
  if (script === undefined || step === undefined) return null;
  return (
    <section className="console-words" aria-label={words.title}>
      {!hasDecks(shared.decks, decksNamed(step)) && <p className="hint">{words.otherDeck}</p>}
      <section className="console-say">
        <h2>{words.say}</h2>
        <Html html={script.say} tag={tag} />
      </section>
      <section>
        <h2>{words.do}</h2>
        <Html html={script.do} tag={tag} />
        <p className="hint">
          <span lang={tag}>{script.method}</span> · <span lang={tag}>{script.material}</span>
        </p>
      </section>
    </section>
  );
}

function Html({ html, tag }: { html: string; tag: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own Markdown, which may hold no HTML.
  return <p lang={tag} dangerouslySetInnerHTML={{ __html: html }} />;
}
