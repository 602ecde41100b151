import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '@voordeur/core/intake';

export interface Choice<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

interface ChoiceList<T extends string> {
  field: Field;
  /** Text, or a heading where the question is the only one of its step. */
  legend: unknown;
  hint?: unknown;
  choices: readonly Choice<T>[];
}

/** One of several, as native radio buttons. */
export function radios<T extends string>(
  list: ChoiceList<T> & { chosen: T | null; choose: (value: T) => void; after?: (value: T) => unknown },
): TemplateResult {
  return choiceList(
    list,
    list.choices.map(
      (choice, index) => html`
        <label class="choice" part="choice">
          <input
            type="radio"
            id=${inputId(list.field, index)}
            name=${list.field}
            value=${choice.value}
            aria-describedby=${choice.hint ? hintId(list.field, index) : nothing}
            .checked=${live(choice.value === list.chosen)}
            @change=${() => list.choose(choice.value)}
          />
          <span>${choice.label}</span>
          ${choiceHint(list.field, choice, index)}
        </label>
        ${list.after?.(choice.value) ?? nothing}
      `,
    ),
  );
}

/** Any number of several, as native checkboxes. */
export function checkboxes<T extends string>(
  list: ChoiceList<T> & { chosen: readonly T[]; choose: (values: T[]) => void },
): TemplateResult {
  const toggle = (value: T): void =>
    list.choose(list.chosen.includes(value) ? list.chosen.filter((other) => other !== value) : [...list.chosen, value]);
  return choiceList(
    list,
    list.choices.map(
      (choice, index) => html`
        <label class="choice" part="choice">
          <input
            type="checkbox"
            id=${inputId(list.field, index)}
            name=${list.field}
            value=${choice.value}
            aria-describedby=${choice.hint ? hintId(list.field, index) : nothing}
            .checked=${live(list.chosen.includes(choice.value))}
            @change=${() => toggle(choice.value)}
          />
          <span>${choice.label}</span>
          ${choiceHint(list.field, choice, index)}
        </label>
      `,
    ),
    'columns',
  );
}

function choiceList(list: ChoiceList<string>, content: unknown, kind = ''): TemplateResult {
  const hint = `hint-${list.field}`;
  return html`
    <fieldset aria-describedby=${list.hint ? hint : nothing}>
      <legend class="label">${list.legend}</legend>
      ${list.hint ? html`<p class="hint" id=${hint}>${list.hint}</p>` : nothing}
      <div class="choices ${kind}">${content}</div>
    </fieldset>
  `;
}

/** The hint stands outside the label's name: it describes the choice. */
function choiceHint(field: Field, { hint }: Choice<string>, index: number): unknown {
  return hint ? html`<span class="hint" id=${hintId(field, index)}>${hint}</span>` : nothing;
}

/** A link in the error summary goes to the first choice. */
function inputId(field: Field, index: number): string {
  return index === 0 ? `field-${field}` : `field-${field}-${index}`;
}

function hintId(field: Field, index: number): string {
  return `hint-${field}-${index}`;
}
