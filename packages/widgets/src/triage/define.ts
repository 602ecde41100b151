import { defineElement } from '../ui/define-element.js';
import { VoordeurTriage } from './triage.js';

defineElement('voordeur-triage', VoordeurTriage);
