import { goneRules } from "../../workshop/workshop.ts";
import { NumberField } from "../controls/number-field.tsx";
import { RadioChoice } from "../controls/radio-choice.tsx";
import type { OpeningDraft } from "./opening-draft.ts";
import { useOpeningTexts } from "./use-opening-texts.ts";

type RulesFieldsProps = Readonly<{
  rules: OpeningDraft["rules"];
  change: (rules: OpeningDraft["rules"]) => void;
}>;

/** Who chooses the tables, what becomes of those who leave, and whether all tables get the same cards. */
export function RulesFields({ rules, change }: RulesFieldsProps) {
  const { rules: texts } = useOpeningTexts();
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={rules.chooseTable}
          onChange={({ target }) => change({ ...rules, chooseTable: target.checked })}
        />
        {texts.chooseTable}
      </label>
      <p className="hint">{texts.chooseTableHint}</p>
      <RadioChoice
        className="game-choice"
        legend={texts.gone}
        name="gone"
        options={goneRules.map((value) => ({ value, label: texts.goneRules[value] }))}
        value={rules.gone}
        choose={(gone) => change({ ...rules, gone })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={rules.sameDeal}
          onChange={({ target }) => change({ ...rules, sameDeal: target.checked })}
        />
        {texts.sameDeal}
      </label>
      <p className="hint">{texts.sameDealHint}</p>
    </>
  );
}

type RetentionFieldProps = Readonly<{
  days: number | undefined;
  maxDays: number | undefined;
  change: (days: number | undefined) => void;
}>;

/** After how many days all of it is deleted. */
export function RetentionField({ days, maxDays, change }: RetentionFieldProps) {
  const { keepDays, keepDaysHint } = useOpeningTexts();
  return (
    <>
      <label htmlFor="keep-days">{keepDays}</label>
      <NumberField
        id="keep-days"
        min={1}
        max={maxDays}
        value={days}
        aria-describedby="keep-days-hint"
        change={change}
      />
      <p id="keep-days-hint" className="hint">
        {keepDaysHint}
      </p>
    </>
  );
}
