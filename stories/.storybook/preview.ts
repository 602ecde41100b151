import type { Preview } from '@storybook/web-components-vite';
import { surround, themes, type Surroundings } from '../surroundings.ts';

const plain = '';

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Design tokens of the page',
      toolbar: {
        title: 'Tokens',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: plain, title: 'No tokens' },
          ...Object.entries(themes).map(([value, { title }]) => ({ value, title })),
        ],
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  initialGlobals: { theme: plain, direction: 'ltr', scheme: 'light', language: 'nl' },
  parameters: {
    layout: 'padded',
    // A page of its own colours shows whether a widget brings its own.
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone (360 px)', styles: { width: '360px', height: '740px' } },
        small: { name: '400% zoom (320 px)', styles: { width: '320px', height: '640px' } },
        tablet: { name: 'Tablet (768 px)', styles: { width: '768px', height: '1024px' } },
      },
    },
    options: { storySort: { order: ['Design', 'Parts', 'Triage', 'Sociale kaart', '18 worden'] } },
  },
  loaders: [
    async ({ globals }) => {
      const { theme, direction, scheme, language } = globals;
      await surround({ theme: theme || undefined, direction, scheme, language } as Surroundings);
    },
  ],
};

export default preview;
