import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  // Nothing leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Municipal token packages carry large unused icons; their size says nothing about a widget.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 2_000 } }),
} satisfies StorybookConfig;
