import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Choice<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

interface ChoiceList<T extends string> {
  /** Name of the field; a link in the error summary goes to `#field-<field>`, the first choice. */
  field: string;
  /** Text, or a heading where the question is the only one of its step. */
  legend: unknown;
  hint?: unknown;
  choices: readonly Choice<T>[];
}

/** One of several, as native radio buttons. */
export function radios<T extends string>(
  list: ChoiceList<T> & { chosen: T | null; choose: (value: T) => void; after?: (value: T) => unknown },
): TemplateResult {
  return choiceList(list, 'radio', (value) => value === list.chosen, list.choose, list.after);
}

/** Any number of several, as native checkboxes. */
export function checkboxes<T extends string>(
  list: ChoiceList<T> & { chosen: readonly T[]; choose: (values: T[]) => void },
): TemplateResult {
  const { chosen } = list;
  const toggle = (value: T): void =>
    list.choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return choiceList(list, 'checkbox', (value) => chosen.includes(value), toggle);
}

/** The hint of a choice stands outside its name: it describes the choice. */
function choiceList<T extends string>(
  { field, legend, hint, choices }: ChoiceList<T>,
  type: 'radio' | 'checkbox',
  isChosen: (value: T) => boolean,
  choose: (value: T) => void,
  after?: (value: T) => unknown,
): TemplateResult {
  const hintId = `hint-${field}`;
  return html`
    <fieldset aria-describedby=${hint ? hintId : nothing}>
      <legend class="label">${legend}</legend>
      ${hint ? html`<p class="hint" id=${hintId}>${hint}</p>` : nothing}
      <div class="choices ${type === 'checkbox' ? 'columns' : ''}">
        ${choices.map(
          (choice, index) => html`
            <label class="choice" part="choice">
              <input
                type=${type}
                id=${index === 0 ? `field-${field}` : `field-${field}-${index}`}
                name=${field}
                value=${choice.value}
                aria-describedby=${choice.hint ? `${hintId}-${index}` : nothing}
                .checked=${live(isChosen(choice.value))}
                @change=${() => choose(choice.value)}
              />
              <span>${choice.label}</span>
              ${choice.hint ? html`<span class="hint" id="${hintId}-${index}">${choice.hint}</span>` : nothing}
            </label>
            ${after?.(choice.value) ?? nothing}
          `,
        )}
      </div>
    </fieldset>
  `;
}
