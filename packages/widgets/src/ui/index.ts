export { controlStyles } from './control.styles.js';
export { defineElement, type VersionedElement } from './define-element.js';
export { doorMark } from './door-mark.js';
export { tokenStyles } from './token.styles.js';
