import type { WebDocument } from "../content/documents.ts";
import type { ReadingTexts } from "../texts/reading-texts.ts";

type DocumentFactsProps = { facts: WebDocument["frontMatter"]; guides: ReadingTexts["guides"] };

/** What somebody wants to know before reading on: for whom, how many, how long, what it takes. */
export function DocumentFacts({ facts, guides }: DocumentFactsProps) {
  return (
    <dl className="document-facts">
      <dt>{guides.audience}</dt>
      <dd>{facts.audience}</dd>
      {facts.groupSize !== undefined && (
        <>
          <dt>{guides.groupSize}</dt>
          <dd>{guides.people({ min: facts.groupSize.min, max: facts.groupSize.max })}</dd>
        </>
      )}
      {facts.minutes !== undefined && (
        <>
          <dt>{guides.duration}</dt>
          <dd>{guides.minutes({ count: facts.minutes })}</dd>
        </>
      )}
      {facts.room !== undefined && (
        <>
          <dt>{guides.room}</dt>
          <dd>{facts.room}</dd>
        </>
      )}
      <ListFact name={guides.goals} items={facts.goals} />
      <ListFact name={guides.materials} items={facts.materials} />
    </dl>
  );
}

function ListFact({ name, items }: { name: string; items: readonly string[] | undefined }) {
  if (items === undefined) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}
