import { defineElement } from '../ui/define-element.js';
import { VoordeurSocialeKaart } from './sociale-kaart.js';

defineElement('voordeur-sociale-kaart', VoordeurSocialeKaart);
