import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
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
  render(draw(args), container);
  await settled(container);
  return container;
}

/** Waits until no Lit element within has an update to do, however many follow each other. */
export async function settled(container: HTMLElement): Promise<void> {
  const elements = [...container.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')];
  for (const element of elements) while (element.updateComplete && !(await element.updateComplete));
}
