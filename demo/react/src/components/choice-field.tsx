import type { ReactElement } from 'react';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of several, with its label. */
export function ChoiceField<Option extends Choice>({
  id,
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Option[];
  readonly chosen: Option;
  readonly onChoose: (choice: Option) => void;
}): ReactElement {
  function choose(value: string): void {
    const choice = choices.find((each) => each.value === value);
    if (choice) onChoose(choice);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen.value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
