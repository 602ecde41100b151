/** The page around a widget, as a story or test wants it. Everything left out is a plain page. */
export interface Surroundings {
  theme?: ThemeName;
  direction?: 'ltr' | 'rtl';
  /** What the page declares as its `color-scheme`. */
  scheme?: 'light' | 'dark';
  /** The page's `lang`. */
  language?: 'nl' | 'en';
}

/** A municipality's NL Design System tokens: a stylesheet and the class that switches it on. */
interface Theme {
  title: string;
  className: string;
  /** Address of the stylesheet, in Storybook as well as on the test server. */
  stylesheet: string;
}

export const themes = {
  voorbeeld: {
    title: 'NL Design System voorbeeld',
    className: 'voorbeeld-theme',
    stylesheet: new URL(
      '../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
      import.meta.url,
    ).href,
  },
  utrecht: {
    title: 'Utrecht',
    className: 'utrecht-theme',
    stylesheet: new URL('../node_modules/@utrecht/design-tokens/dist/theme.css', import.meta.url).href,
  },
  rotterdam: {
    title: 'Rotterdam',
    className: 'rotterdam-theme',
    stylesheet: new URL(
      '../node_modules/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
      import.meta.url,
    ).href,
  },
} satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/**
 * Makes the page look as asked, and takes back what an earlier call did.
 *
 * @returns when the theme's stylesheet is there
 */
export async function surround({ theme, direction, scheme, language }: Surroundings): Promise<void> {
  const page = document.documentElement;
  setOrRemove(page, 'dir', direction);
  page.lang = language ?? 'nl';
  page.style.colorScheme = scheme ?? 'light';
  page.classList.remove(...Object.values(themes).map(({ className }) => className));
  if (!theme) return;
  await loadStylesheet(themes[theme].stylesheet);
  page.classList.add(themes[theme].className);
}

async function loadStylesheet(address: string): Promise<void> {
  if (document.head.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => reject(new Error(`no stylesheet at ${address}`)), { once: true });
    document.head.append(link);
  });
}

function setOrRemove(element: Element, attribute: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
