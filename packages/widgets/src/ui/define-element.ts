/** An element class that says which version of the package it came from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element once per page. The first definition wins: the same version again is silent,
 * another version is named in the console, and nothing ever throws, so that two partners' scripts on
 * one page cannot break each other.
 *
 * @param tag the element's name, for example `voordeur-triage`
 * @param element the class
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const known = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (known === undefined) {
    customElements.define(tag, element);
    return;
  }
  if (known === element || known.version === element.version) return;
  console.warn(
    `<${tag}> ${element.version} is not used: this page already has version ${known.version ?? 'unknown'}. ` +
      'Load the script of Voordeur once per page.',
  );
}
