import { defineElement } from '../ui/define-element.js';
import { VoordeurAchttien } from './achttien.js';

defineElement('voordeur-achttien', VoordeurAchttien);
