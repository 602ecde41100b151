import { expect } from '@open-wc/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sendKeys } from '@web/test-runner-commands';
import * as design from '../../stories/design.stories.ts';
import * as parts from '../../stories/parts.stories.ts';
import { renderStory } from '../../stories/render-story.ts';
import { themes, type Surroundings, type ThemeName } from '../../stories/surroundings.ts';
import { accessibilityFaults } from './conformance/accessibility.ts';
import { focusFaults } from './conformance/focus.ts';
import { overflowFaults, targetFaults } from './conformance/layout.ts';
import { closePage, openPage } from './page.ts';

const looks: Record<string, Surroundings> = {
  'no tokens': {},
  dark: { scheme: 'dark' },
  'right to left': { direction: 'rtl' },
  ...Object.fromEntries(Object.keys(themes).map((theme) => [theme, { theme: theme as ThemeName }])),
};

function storiesOf(file: Record<string, unknown>): [string, StoryObj][] {
  return Object.entries(file).filter(([name]) => name !== 'default') as [string, StoryObj][];
}

describe('the shared parts', () => {
  afterEach(closePage);

  for (const [look, surroundings] of Object.entries(looks))
    for (const [name, story] of storiesOf(parts))
      it(`${name} can be read, hit and reached: ${look}`, async () => {
        const page = await openPage(320);
        await renderStory(parts.default as Meta, story, page, surroundings);
        const { shadowRoot } = page.querySelector('parts-sheet')!;
        expect(await accessibilityFaults(page)).to.deep.equal([]);
        expect(overflowFaults(page)).to.deep.equal([]);
        expect(targetFaults(shadowRoot!, [])).to.deep.equal([]);
        await sendKeys({ press: 'Tab' });
        expect(focusFaults(shadowRoot!)).to.deep.equal([]);
      });

  for (const [name, story] of storiesOf(design))
    it(`the page of the design shows every sample: ${name}`, async () => {
      const page = await openPage();
      await renderStory(design.default as Meta, story, page);
      const samples = [...page.querySelector('parts-sheet')!.shadowRoot!.querySelectorAll('token-sample')];
      expect(samples).not.to.be.empty;
      for (const sample of samples) {
        const { width, height } = sample.shadowRoot!.querySelector('.sample')!.getBoundingClientRect();
        expect(Math.min(width, height), sample.getAttribute('token')!).to.be.greaterThan(0);
      }
      expect(await accessibilityFaults(page)).to.deep.equal([]);
    });
});
