import type { RunViewProps } from "./before-run.tsx";
import { DropButton } from "./drop-button.tsx";
import { usePresenterTexts } from "./use-presenter-texts.ts";

/** Which steps may be left out, or shortened, from the present one on, and how. */
export function TimeShort({ sheet, kept, tag }: RunViewProps) {
  const { drop } = usePresenterTexts();
  const place = sheet.steps.findIndex(({ id }) => id === kept.run.step);
  const later = sheet.steps.slice(place).filter((step) => step.drop !== undefined);
  if (later.length === 0) return null;
  return (
    <section className="run-short">
      <h2>{drop.title}</h2>
      <ul>
        {later.map((step) => (
          <li key={step.id}>
            <p lang={tag}>
              <strong>{step.phase}</strong> {step.drop?.how}
            </p>
            <p className="actions">
              <DropButton step={step} kept={kept} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
