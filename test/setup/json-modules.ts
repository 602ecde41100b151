import type { TestRunnerPlugin } from '@web/test-runner';

/**
 * Serves JSON that a script imports as a JavaScript module, because Firefox ESR and WebKitGTK know
 * no JSON modules yet. JSON that a page fetches stays JSON.
 */
export function jsonModules(): TestRunnerPlugin {
  return {
    name: 'json-modules',
    resolveMimeType(context) {
      if (context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script') return 'js';
      return undefined;
    },
    transform(context) {
      if (!context.path.endsWith('.json') || !context.response.is('js')) return undefined;
      return `export default ${String(context.body)};`;
    },
  };
}
