import type { LitElement } from 'lit';

interface Described {
  name: string;
  description?: string;
  summary?: string;
}

interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
}

/** What `custom-elements.json` says of one element. */
export interface ElementDeclaration extends Described {
  customElement: true;
  tagName: string;
  members?: Member[];
  attributes?: (Described & { fieldName?: string })[];
  events?: (Described & { type?: { text: string } })[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Manifest {
  modules: { declarations?: (ElementDeclaration | { customElement?: false })[] }[];
}

/** The published manifest's entry for a tag. */
export async function declarationOf(tag: string): Promise<ElementDeclaration> {
  const response = await fetch('/packages/widgets/dist/custom-elements.json');
  const manifest = (await response.json()) as Manifest;
  const declaration = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(
      (candidate): candidate is ElementDeclaration => candidate.customElement === true && candidate.tagName === tag,
    );
  if (!declaration) throw new Error(`custom-elements.json knows no <${tag}>`);
  return declaration;
}

/** Public things that the manifest names without a word about them. */
export function documentationFaults(declaration: ElementDeclaration): string[] {
  const things: [kind: string, described: Described[]][] = [
    ['attribute', declaration.attributes ?? []],
    ['member', (declaration.members ?? []).filter(isPublic)],
    ['event', declaration.events ?? []],
    ['slot', declaration.slots ?? []],
    ['part', declaration.cssParts ?? []],
    ['property', declaration.cssProperties ?? []],
  ];
  const wordless = things.flatMap(([kind, described]) =>
    described
      .filter(({ description, summary }) => !(description ?? summary)?.trim())
      .map(({ name }) => `${kind} ${name}`),
  );
  return [...(declaration.summary?.trim() ? [] : ['@summary']), ...wordless];
}

/** What an element turned out to have while its stories and its play ran. */
export interface Exposed {
  element: LitElement;
  events: Set<string>;
  slots: Set<string>;
  parts: Set<string>;
}

/** Where the manifest and the element differ: too little said, or too much. */
export function agreementFaults(declaration: ElementDeclaration, { element, events, slots, parts }: Exposed): string[] {
  const constructor = element.constructor as typeof LitElement;
  const members = declaration.members ?? [];
  const named = (described: Described[] = []) => described.map(({ name }) => name);
  return [
    ...differences('attribute', named(declaration.attributes), constructor.observedAttributes),
    ...differences('property', named(members.filter(isPublic)), publicMembersOf(constructor, members)),
    ...differences('event', named(declaration.events), [...events]),
    ...differences('slot', named(declaration.slots), [...slots]),
    ...differences('part', named(declaration.cssParts), [...parts]),
    ...differences('custom property', named(declaration.cssProperties), customPropertiesOf(constructor)),
  ];
}

function differences(kind: string, documented: string[], real: string[]): string[] {
  return [
    ...real.filter((name) => !documented.includes(name)).map((name) => `${kind} "${name}" is not documented`),
    ...documented
      .filter((name) => !real.includes(name))
      .map((name) => `${kind} "${name}" is documented, but not there`),
  ];
}

function isPublic({
  privacy,
  static: isStatic,
}: Member | (Described & { privacy?: string; static?: boolean })): boolean {
  return (privacy ?? 'public') === 'public' && !isStatic;
}

/** What scripts of a page can use: reactive properties and everything on the prototypes, but what is said to be private. */
function publicMembersOf(constructor: typeof LitElement, members: Member[]): string[] {
  const closed = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
  const names = new Set<string>();
  for (const [name, { state }] of constructor.elementProperties) if (!state) names.add(String(name));
  for (const prototype of ownPrototypes(constructor))
    for (const name of Object.getOwnPropertyNames(prototype)) if (!fromThePlatform(name)) names.add(name);
  for (const [name, { state }] of constructor.elementProperties) if (state) names.delete(String(name));
  return [...names].filter((name) => !closed.has(name));
}

function ownPrototypes(constructor: typeof LitElement): object[] {
  const prototypes: object[] = [];
  for (
    let prototype = constructor.prototype as object;
    Object.hasOwn(prototype.constructor, 'elementProperties') && !isLit(prototype);
    prototype = Object.getPrototypeOf(prototype) as object
  )
    prototypes.push(prototype);
  return prototypes;
}

/** `LitElement` itself is the one that says so. */
function isLit(prototype: object): boolean {
  return Object.hasOwn(prototype.constructor, '_$litElement$');
}

/** Overridden life-cycle methods of Lit and the browser are no API of the element. */
function fromThePlatform(name: string): boolean {
  return name === 'constructor' || name in HTMLElement.prototype || lifeCycle.has(name);
}

const lifeCycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'createRenderRoot',
  'performUpdate',
  'scheduleUpdate',
  'shouldUpdate',
  'willUpdate',
  'update',
  'firstUpdated',
  'updated',
  'getUpdateComplete',
  'render',
]);

/** Every public custom property that the element's styles read. */
function customPropertiesOf(constructor: typeof LitElement): string[] {
  const css = constructor.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
  return [...new Set(css.match(/--voordeur-[a-z0-9-]+/g) ?? [])];
}
