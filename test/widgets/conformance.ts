import { expect } from '@open-wc/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sendKeys } from '@web/test-runner-commands';
import { defineElement, type VersionedElement } from '@voordeur/widgets/ui';
import type { LitElement } from 'lit';
import { renderStory, settled } from '../../stories/render-story.ts';
import type { Surroundings } from '../../stories/surroundings.ts';
import { accessibilityFaults } from './conformance/accessibility.ts';
import { elementsWithin, isShown } from './conformance/elements-within.ts';
import { focusFaults } from './conformance/focus.ts';
import { overflowFaults, targetFaults, type SmallerTarget } from './conformance/layout.ts';
import {
  agreementFaults,
  declarationOf,
  documentationFaults,
  type ElementDeclaration,
  type Exposed,
} from './conformance/manifest.ts';
import { headingFaults, inlineStyleFaults, referenceFaults } from './conformance/markup.ts';
import { foreignRequests, ListenerCount, tracesLeft } from './conformance/traces.ts';
import { closePage, openPage } from './page.ts';

/** A file of stories: its default export says what they have in common. */
export type StoryFile = { default: Meta } & Record<string, StoryObj | Meta>;

/** What the suite must know of an element. */
export interface Candidate {
  /** Path of the module that defines it, on the test server. */
  define: string;
  /** Every story of it. */
  stories: StoryFile[];
  /** The story in which nothing has happened yet. */
  beginning: { meta: Meta; story: StoryObj };
  /** For every attribute: what to set, and what the property then is. */
  attributes: { attribute: string; value: string; property: string; expected: unknown }[];
  /** Stories in which somebody can write or read about violence: "Snel weg" must be there. */
  needsWayOut: (story: string) => boolean;
  smallerTargets?: SmallerTarget[];
  /**
   * Selector of a window onto something larger that a library draws from script, such as a map. A test with a
   * real Content-Security-Policy has to show that it may.
   */
  drawn?: string;
  /**
   * Uses a fresh element the way a person does, until it has dispatched every event that it has.
   *
   * @returns the words that were typed, which no event may carry
   */
  play(element: LitElement): Promise<string[]>;
}

/**
 * What every element of Voordeur promises, whatever it is for and whatever it shows. Call it in a
 * test file, and `storiesConform` in one or more others, which then run side by side.
 */
export function conforms(tag: string, candidate: Candidate): void {
  describe(`<${tag}> conforms`, () => {
    describeDefinition(tag, candidate);
    describeMembers(tag, candidate);
    describePlay(tag, candidate);
  });
}

/** What every element promises in each of these files of stories, all of them when left out. */
export function storiesConform(tag: string, candidate: Candidate, files = candidate.stories): void {
  describe(`<${tag}> conforms in every story`, () => {
    for (const file of files)
      for (const [name, story] of storiesOf(file)) describeStory(tag, candidate, file.default, name, story);
  });
}

function storiesOf(file: StoryFile): [name: string, story: StoryObj][] {
  return Object.entries(file).filter(([name]) => name !== 'default') as [string, StoryObj][];
}

function describeDefinition(tag: string, { define }: Candidate): void {
  describe('definition', () => {
    let warnings: unknown[][];
    const warn = console.warn;
    beforeEach(() => {
      warnings = [];
      console.warn = (...words: unknown[]) => warnings.push(words);
    });
    afterEach(() => {
      console.warn = warn;
    });

    it('happens once: the same script again changes nothing and says nothing', async () => {
      const before = customElements.get(tag);
      expect(before).to.be.a('function');
      await import(`${define}?again`);
      expect(customElements.get(tag)).to.equal(before);
      expect(warnings).to.deep.equal([]);
    });

    it('is that of the first: another version is named in the console, and nothing breaks', () => {
      const before = customElements.get(tag);
      class Later extends HTMLElement {
        static readonly version = '99.0.0';
      }
      defineElement(tag, Later as VersionedElement);
      expect(customElements.get(tag)).to.equal(before);
      expect(warnings).to.have.lengthOf(1);
      expect(String(warnings[0])).to.include(tag).and.to.include('99.0.0');
    });

    it('comes after the fact: an element that was there before the script keeps its attributes and properties', async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><html lang="nl"><body><${tag} heading-level="3"><a href="#ask">Vraag</a></${tag}>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      const inside = frame.contentDocument!;
      const element = inside.querySelector(tag) as LitElement & { headingLevel: number; client: unknown };
      const client = { municipality: () => new Promise(() => {}), ask: () => new Promise(() => {}) };
      element.client = client;
      const script = inside.createElement('script');
      script.type = 'module';
      script.src = define;
      inside.body.append(script);
      await frame.contentWindow!.customElements.whenDefined(tag);
      await element.updateComplete;
      expect(element.headingLevel).to.equal(3);
      expect(element.client).to.equal(client);
      expect(element.shadowRoot!.querySelector('h3')).to.exist;
      frame.remove();
    });
  });
}

function describeMembers(tag: string, { attributes, beginning }: Candidate): void {
  describe('attributes and properties', () => {
    after(closePage);
    let declaration: ElementDeclaration;
    before(async () => {
      declaration = await declarationOf(tag);
    });

    it('every documented attribute is tried here', () => {
      const tried = attributes.map(({ attribute }) => attribute).sort();
      expect(tried).to.deep.equal((declaration.attributes ?? []).map(({ name }) => name).sort());
    });

    for (const { attribute, value, property, expected } of attributes)
      it(`${attribute}="${value}" sets ${property}`, () => {
        const element = document.createElement(tag);
        expect(Reflect.get(element, property), 'as it is by default').not.to.deep.equal(expected);
        element.setAttribute(attribute, value);
        expect(Reflect.get(element, property)).to.deep.equal(expected);
        const byProperty = document.createElement(tag);
        Reflect.set(byProperty, property, expected);
        expect(Reflect.get(byProperty, property)).to.deep.equal(expected);
      });

    it('heading-level is where the headings begin, and none is skipped', async () => {
      const page = await openPage();
      const element = await shown(tag, beginning.meta, beginning.story, page);
      for (const level of [1, 2, 3, 4]) {
        element.setAttribute('heading-level', String(level));
        await settled(page);
        expect(headingFaults(element.shadowRoot!, level)).to.deep.equal([]);
      }
    });
  });
}

function describePlay(tag: string, candidate: Candidate): void {
  describe('in use', () => {
    afterEach(closePage);
    const { meta, story } = candidate.beginning;

    it('is documented as it is', async () => {
      const declaration = await declarationOf(tag);
      const exposed = await exposedBy(tag, candidate, declaration);
      expect(documentationFaults(declaration), 'without a word').to.deep.equal([]);
      expect(agreementFaults(declaration, exposed), 'different').to.deep.equal([]);
    });

    it('tells the page nothing of what a person typed, leaves no trace and asks nothing of third parties', async () => {
      const page = await openPage();
      const element = await shown(tag, meta, story, page);
      const told: string[] = [];
      const types = ((await declarationOf(tag)).events ?? []).map(({ name }) => name);
      for (const type of types) page.addEventListener(type, (event) => told.push(contentsOf(event)));
      const typed = await candidate.play(element);
      expect(typed).not.to.be.empty;
      expect(told).not.to.be.empty;
      for (const words of typed) expect(told.join('\n')).not.to.include(words);
      expect(await tracesLeft()).to.deep.equal([]);
      expect(foreignRequests()).to.deep.equal([]);
    });

    it('goes on where it was after being moved in the page, and takes its listeners along when it goes', async () => {
      const page = await openPage();
      const listeners = new ListenerCount();
      listeners.start();
      try {
        const element = await shown(tag, meta, story, page);
        const words = element.shadowRoot!.textContent;
        for (let time = 0; time < 5; time++) {
          const section = document.createElement('section');
          page.append(section);
          section.append(element);
          await settled(page);
        }
        expect(element.shadowRoot!.textContent).to.equal(words);
        element.remove();
        await element.updateComplete;
        expect(listeners.left).to.deep.equal([]);
      } finally {
        listeners.stop();
      }
    });
  });
}

function describeStory(tag: string, candidate: Candidate, meta: Meta, name: string, story: StoryObj): void {
  describe(`${meta.title}/${name}`, () => {
    let page: HTMLElement;
    let element: LitElement;
    before(async () => {
      page = await openPage(320);
      element = await shown(tag, meta, story, page);
    });
    after(closePage);

    it('has nothing that axe finds wrong', async () => {
      expect(await accessibilityFaults(element)).to.deep.equal([]);
    });

    it('fits a page of 320 px, from left to right and from right to left', async () => {
      expect(overflowFaults(page, candidate.drawn), 'left to right').to.deep.equal([]);
      const own = element.dir;
      element.dir = 'rtl';
      element.requestUpdate();
      await settled(page);
      expect(overflowFaults(page, candidate.drawn), 'right to left').to.deep.equal([]);
      element.dir = own;
      element.requestUpdate();
      await settled(page);
    });

    it('has targets that one can hit, and shows where the focus is', async () => {
      expect(targetFaults(element.shadowRoot!, candidate.smallerTargets ?? [])).to.deep.equal([]);
      // A key makes the browser take the focus for one that is moved with the keyboard.
      await sendKeys({ press: 'Tab' });
      expect(focusFaults(element.shadowRoot!)).to.deep.equal([]);
    });

    it('has no inline style or script, no broken reference, and all its slots', async () => {
      const root = element.shadowRoot!;
      expect(inlineStyleFaults(element, candidate.drawn)).to.deep.equal([]);
      expect(referenceFaults(root)).to.deep.equal([]);
      const { slots = [] } = await declarationOf(tag);
      for (const slot of slots) expect(root.querySelector(slotSelector(slot.name)), `slot "${slot.name}"`).to.exist;
    });

    if (candidate.needsWayOut(name))
      it('has "Snel weg" in sight', () => {
        const ways = elementsWithin(element.shadowRoot!).filter(
          (control) =>
            control.matches('a[href], button') &&
            /snel weg|leave (this page )?quickly/i.test(control.textContent ?? ''),
        );
        expect(ways.some(isShown)).to.equal(true);
      });
  });
}

/** A story in a page, and its element when it has nothing more to do. */
async function shown(
  tag: string,
  meta: Meta,
  story: StoryObj,
  page: HTMLElement,
  surroundings: Surroundings = {},
): Promise<LitElement> {
  await renderStory(meta, story, page, surroundings);
  return page.querySelector(tag) as LitElement;
}

async function exposedBy(tag: string, candidate: Candidate, { events = [] }: ElementDeclaration): Promise<Exposed> {
  const slots = new Set<string>();
  const parts = new Set<string>();
  const page = await openPage();
  for (const file of candidate.stories)
    for (const [, story] of storiesOf(file)) {
      const { shadowRoot } = await shown(tag, file.default, story, page);
      for (const slot of shadowRoot!.querySelectorAll('slot')) slots.add(slot.name);
      for (const part of shadowRoot!.querySelectorAll('[part]')) part.part.forEach((name) => parts.add(name));
    }
  const { meta, story } = candidate.beginning;
  const element = await shown(tag, meta, story, page);
  const dispatched = new Set<string>();
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('voordeur-') || events.some(({ name }) => name === event.type))
      dispatched.add(event.type);
    return dispatch.call(this, event);
  };
  try {
    await candidate.play(element);
  } finally {
    EventTarget.prototype.dispatchEvent = dispatch;
  }
  return { element, events: dispatched, slots, parts };
}

function slotSelector(name: string): string {
  return name === '' ? 'slot:not([name])' : `slot[name="${name}"]`;
}

/** All that a listener can read of an event beyond what every event has. */
function contentsOf(event: Event): string {
  const own: Record<string, unknown> = {};
  for (let at: object = event; at !== Event.prototype; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at))
      if (name !== 'constructor' && name !== 'isTrusted') own[name] = Reflect.get(event, name);
  return `${event.type} ${JSON.stringify(own)}`;
}
