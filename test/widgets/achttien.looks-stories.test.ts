import { achttienCandidate, achttienStories } from './achttien.candidate.ts';
import { storiesConform } from './conformance.ts';

storiesConform('voordeur-achttien', achttienCandidate, achttienStories.slice(2));
