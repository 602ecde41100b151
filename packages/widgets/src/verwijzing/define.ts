import { defineElement } from '../ui/define-element.js';
import { VoordeurVerwijzing } from './verwijzing.js';

defineElement('voordeur-verwijzing', VoordeurVerwijzing);
