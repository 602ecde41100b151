import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Task } from '../tasks.js';
import type { AchttienView } from '../view.js';

/** Tasks that can be ticked off. */
export function taskList({ state, dispatch }: AchttienView, legend: unknown, tasks: readonly Task[]): TemplateResult {
  return html`
    <fieldset class="tasks">
      <legend>${legend}</legend>
      ${tasks.map(
        ({ key, text }) => html`
          <label class="task" part="task">
            <input
              type="checkbox"
              .checked=${live(state.done.includes(key))}
              @change=${() => dispatch({ type: 'toggle', task: key })}
            />
            <span>${text}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
