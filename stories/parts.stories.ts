import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { doorMark } from '@voordeur/widgets/ui';
import { html } from 'lit';
import { onSheet } from './parts-sheet.ts';

/** The shared parts of every widget: native controls in the look of Voordeur. */
export default { title: 'Parts' } satisfies Meta;

export const Buttons: StoryObj = {
  render: () =>
    onSheet(
      html`<div class="row">
        <button class="button" type="button">Verder</button>
        <button class="button secondary" type="button">Terug</button>
        <button class="button quiet" type="button">Keuze wissen</button>
        <button class="button" type="button" aria-disabled="true">Bezig met versturen</button>
        <a class="button secondary" href="#print">Een link als knop</a>
      </div>`,
    ),
};

export const Fields: StoryObj = {
  render: () =>
    onSheet(
      html`<div class="stack">
        <div class="field">
          <label class="label" for="postcode">Postcode (niet verplicht)</label>
          <p class="hint" id="postcode-hint">Vier cijfers zijn genoeg.</p>
          <input class="input" id="postcode" aria-describedby="postcode-hint" value="2023" />
        </div>
        <div class="field">
          <label class="label" for="email">E-mailadres</label>
          <p class="error" id="email-error">Vul een e-mailadres in, zoals naam@voorbeeld.nl.</p>
          <input
            class="input"
            id="email"
            aria-describedby="email-error"
            aria-invalid="true"
            value="naam voorbeeld.nl"
          />
        </div>
        <div class="field">
          <label class="label" for="words">Waar gaat het over?</label>
          <textarea class="input" id="words">Mijn zoon van 13 wil niet meer naar school.</textarea>
        </div>
      </div>`,
    ),
};

export const Choices: StoryObj = {
  render: () =>
    onSheet(
      html`<div class="stack">
        <fieldset class="choices" role="radiogroup" aria-label="Eén keuze">
          <label class="choice"><input type="radio" name="one" /><span>Ja, nu</span></label>
          <label class="choice">
            <input type="radio" name="one" checked aria-describedby="today" /><span>Het moet vandaag</span>
            <span class="hint" id="today">Er is geweld, of je hebt vannacht geen slaapplek.</span>
          </label>
          <label class="choice"><input type="radio" name="one" /><span>Nee</span></label>
        </fieldset>
        <fieldset class="choices" aria-label="Meer keuzes">
          <label class="choice"><input type="checkbox" checked /><span>Geld, schulden en rondkomen</span></label>
          <label class="choice"><input type="checkbox" /><span>Wonen</span></label>
          <label class="choice">
            <input type="checkbox" /><span>Hoe het met je gaat (somber, bang, druk in je hoofd)</span>
          </label>
        </fieldset>
      </div>`,
    ),
};

/** The door opens with every step that somebody takes. */
export const DoorMark: StoryObj = {
  render: () =>
    onSheet(
      html`<div class="row">
        ${[0, 0.25, 0.5, 0.75, 1].map(
          (openness) =>
            html`<figure>
              ${doorMark(openness)}
              <figcaption>${openness * 100}%</figcaption>
            </figure>`,
        )}
      </div>`,
    ),
};

export const Headings: StoryObj = {
  render: () =>
    onSheet(
      html`<div class="stack">
        <h2>Stel je vraag aan het CJG of het Sociaal Wijkteam</h2>
        <h3>Wie antwoordt</h3>
        <p>Je hoeft niet te weten wie je nodig hebt. <a href="#more">Lees meer over wat we met je vraag doen</a>.</p>
        <p class="hint">Je kunt elke vraag overslaan.</p>
      </div>`,
    ),
};
