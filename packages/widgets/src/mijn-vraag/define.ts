import { defineElement } from '../ui/define-element.js';
import { VoordeurMijnVraag } from './mijn-vraag.js';

defineElement('voordeur-mijn-vraag', VoordeurMijnVraag);
