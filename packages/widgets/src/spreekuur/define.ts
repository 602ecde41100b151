import { defineElement } from '../ui/define-element.js';
import { VoordeurSpreekuur } from './spreekuur.js';

defineElement('voordeur-spreekuur', VoordeurSpreekuur);
