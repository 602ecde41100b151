import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibilityFaults } from './conformance/accessibility.ts';
import { focusFaults } from './conformance/focus.ts';
import { overflowFaults, targetFaults } from './conformance/layout.ts';
import { documentationFaults } from './conformance/manifest.ts';
import { headingFaults, inlineStyleFaults, referenceFaults } from './conformance/markup.ts';
import { foreignRequests, ListenerCount, tracesLeft } from './conformance/traces.ts';
import { closePage, openPage } from './page.ts';

/** An element with a shadow root that holds this, and a sheet of styles. */
function elementWith(page: HTMLElement, markup: string, styles = ''): HTMLElement {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  page.append(element);
  return element;
}

/** A check that finds nothing is only worth something if it finds what is there. */
describe('the checks of the conformance suite', () => {
  afterEach(closePage);

  it('find what axe knows, also in a shadow root', async () => {
    const page = await openPage();
    const element = elementWith(page, '<input /><p>pale</p>', 'p { color: #ccc; background-color: #fff }');
    const faults = (await accessibilityFaults(element)).join('\n');
    expect(faults).to.include('label:').and.to.include('color-contrast:');
  });

  it('find what sticks out, and what is cut off', async () => {
    const page = await openPage(320);
    elementWith(
      page,
      '<p>wide</p><section><b>a long word</b></section>',
      'p { inline-size: 400px } section { inline-size: 20px; overflow: hidden; white-space: nowrap }',
    );
    const faults = overflowFaults(page).join('\n');
    expect(faults).to.include('<p> wide runs').and.to.include('cuts off');
  });

  it('leave alone what is for screen readers only', async () => {
    const page = await openPage(320);
    const hidden = 'position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
    elementWith(page, '<p>said, not shown</p>', `p { ${hidden} }`);
    expect(overflowFaults(page)).to.deep.equal([]);
  });

  it('find targets that are too low, but for links in a sentence and those that are allowed', async () => {
    const page = await openPage();
    const root = elementWith(
      page,
      '<button class="low">low</button><button class="allowed">allowed</button><p>a <a href="#x">link</a></p>',
      'button { display: block; block-size: 44px; padding: 0; border: 0 }',
    ).shadowRoot!;
    const allowed = { selector: '.allowed', height: 44, reason: 'stands in a dense list' };
    expect(targetFaults(root, [allowed])).to.deep.equal(['<button.low> low is 44 px high']);
  });

  it('find a control that does not show the focus', async () => {
    const page = await openPage();
    const root = elementWith(
      page,
      '<button class="bare">bare</button><button class="ringed">ringed</button>',
      '.bare:focus { outline: none } .ringed:focus-visible { outline: 3px solid }',
    ).shadowRoot!;
    await sendKeys({ press: 'Tab' });
    expect(focusFaults(root)).to.deep.equal(['<button.bare> bare does not show the focus']);
  });

  it('find inline styles, style elements and handlers', async () => {
    const page = await openPage();
    const element = elementWith(page, '<style>p{}</style><p style="color: red">a</p><p onclick="">b</p>');
    expect(inlineStyleFaults(element)).to.have.lengthOf(3);
  });

  it('find references that lead nowhere and ids that are there twice', async () => {
    const page = await openPage();
    const { shadowRoot } = elementWith(page, '<label for="gone">a</label><p id="two"></p><p id="two"></p>');
    expect(referenceFaults(shadowRoot!)).to.have.lengthOf(2);
  });

  it('find headings that begin too high or skip a level', async () => {
    const page = await openPage();
    const { shadowRoot } = elementWith(page, '<h2>a</h2><h4>b</h4>');
    expect(headingFaults(shadowRoot!, 2)).to.deep.equal(['<h4> b skips a level']);
    expect(headingFaults(shadowRoot!, 3)).to.have.lengthOf(3);
  });

  it('find what is kept in the browser, and who else was asked', async () => {
    localStorage.setItem('trace', 'x');
    document.cookie = 'trace=x';
    expect(await tracesLeft()).to.include.members(['localStorage trace', 'cookie trace=x']);
    localStorage.removeItem('trace');
    document.cookie = 'trace=; max-age=0';
    expect(await tracesLeft()).to.deep.equal([]);
    const asked = ['https://third.example/pixel.gif', `${location.origin}/own.js`, 'data:image/gif,'];
    expect(foreignRequests(asked)).to.deep.equal(['https://third.example/pixel.gif']);
    expect(foreignRequests()).to.deep.equal([]);
  });

  it('find listeners that stay behind, but not those that were taken away or aborted', () => {
    const listeners = new ListenerCount();
    listeners.start();
    const [stays, goes] = [() => {}, () => {}];
    const abort = new AbortController();
    window.addEventListener('resize', stays);
    document.addEventListener('keyup', goes, true);
    document.removeEventListener('keyup', goes, true);
    document.addEventListener('keyup', goes, { signal: abort.signal });
    abort.abort();
    expect(listeners.left.map((left) => left.replace(/ #\d+$/, ''))).to.deep.equal(['window resize']);
    window.removeEventListener('resize', stays);
    listeners.stop();
    expect(listeners.left).to.deep.equal([]);
  });

  it('find public things without a word about them', () => {
    const faults = documentationFaults({
      customElement: true,
      tagName: 'x-y',
      name: 'X',
      members: [
        { kind: 'field', name: 'bare' },
        { kind: 'field', name: 'hidden', privacy: 'private' },
      ],
      events: [{ name: 'x-done', description: 'It is done.' }],
      slots: [{ name: '', description: ' ' }],
    });
    expect(faults).to.deep.equal(['@summary', 'member bare', 'slot ']);
  });
});
