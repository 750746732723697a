import type { RunStep, Script } from "../../../workshop-guides/run-sheet.ts";
import { decksNamed, hasDecks } from "../workshop/guide-cards.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type StepWordsProps = Readonly<{ script: Script; step: RunStep; tag: string | undefined }>;

/** What the guide says of a step: the sentence to say, what to do, method and material. */
export function StepWords({ script, step, tag }: StepWordsProps) {
  const { words } = useConsoleTexts();
  const { shared } = useLead();
  return (
    <div className="console-words">
      {!hasDecks(shared.decks, decksNamed(step)) && <p className="hint">{words.otherDeck}</p>}
      <section className="console-say">
        <h3>{words.say}</h3>
        <Html html={script.say} tag={tag} />
      </section>
      <section>
        <h3>{words.do}</h3>
        <Html html={script.do} tag={tag} />
        <p className="hint">
          <span lang={tag}>{script.method}</span> · <span lang={tag}>{script.material}</span>
        </p>
      </section>
    </div>
  );
}

function Html({ html, tag }: { html: string; tag: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: built from our own Markdown, which may hold no HTML.
  return <p lang={tag} dangerouslySetInnerHTML={{ __html: html }} />;
}
