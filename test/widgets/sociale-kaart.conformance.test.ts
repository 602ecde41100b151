import { conforms, storiesConform } from './conformance.ts';
import { kaartCandidate, kaartStories } from './sociale-kaart.candidate.ts';

conforms('voordeur-sociale-kaart', kaartCandidate);
storiesConform('voordeur-sociale-kaart', kaartCandidate, kaartStories.slice(0, 1));
