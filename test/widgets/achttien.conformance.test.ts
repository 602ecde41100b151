import { achttienCandidate, achttienStories } from './achttien.candidate.ts';
import { conforms, storiesConform } from './conformance.ts';

conforms('voordeur-achttien', achttienCandidate);
storiesConform('voordeur-achttien', achttienCandidate, achttienStories.slice(1, 2));
