import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { nothing, render } from 'lit';
import { surround, type Surroundings } from './surroundings.ts';

type Story<Args> = Pick<StoryObj<Args>, 'args' | 'globals' | 'render'>;

/**
 * Shows a story in a page that is not Storybook's, with the same arguments and surroundings, so that
 * a story is a test's fixture.
 *
 * @param meta the default export of the story's file
 * @param container what to render into; what it held is replaced
 * @returns the container, once the story's elements have rendered
 */
export async function renderStory<Args>(
  meta: Meta<Args>,
  story: Story<Args>,
  container: HTMLElement,
  surroundings: Surroundings = {},
): Promise<HTMLElement> {
  await surround({ ...(meta.globals as Surroundings), ...(story.globals as Surroundings), ...surroundings });
  const args = { ...meta.args, ...story.args } as Args;
  const draw = (story.render ?? meta.render) as ((args: Args) => unknown) | undefined;
  if (!draw) throw new Error('a story needs a render function of its own or of its file');
  // The same template again would keep the element, with all that happened to it.
  render(nothing, container);
  render(draw(args), container);
  await settled(container);
  return container;
}

/** Milliseconds between two looks, and how often in a row nothing may have changed. */
const pause = 5;
const calmLooks = 3;
/** Milliseconds; a busy machine needs seconds to load what a story shows. */
const patience = 30_000;
/** The clock of the browser, whatever a test does to that of the page. */
const setRealTimeout = setTimeout;

/**
 * Waits until every element within has something to show and no longer changes: its texts and its
 * municipality may still be on their way when it first renders.
 *
 * @throws Error when that takes longer than half a minute
 */
export async function settled(container: HTMLElement): Promise<void> {
  const deadline = performance.now() + patience;
  let before = '';
  for (let calm = 0; calm < calmLooks;) {
    if (performance.now() > deadline) throw new Error('the story does not come to rest');
    await new Promise((resolve) => setRealTimeout(resolve, pause));
    const now = shadowsIn(container);
    calm = now.length > 0 && now.every((shadow) => shadow !== '') && now.join() === before ? calm + 1 : 0;
    before = now.join();
  }
}

/** What is in the shadow roots, with words only; an element without any is still on its way. */
function shadowsIn(container: HTMLElement): string[] {
  return [...container.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [isOnItsWay(shadowRoot) ? '' : shadowRoot.innerHTML] : [],
  );
}

/** Without any words, or with a part that says that it is still being filled. */
function isOnItsWay(shadow: ShadowRoot): boolean {
  return !shadow.textContent?.trim() || shadow.querySelector('[aria-busy="true"]') !== null;
}
