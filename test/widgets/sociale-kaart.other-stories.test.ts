import { storiesConform } from './conformance.ts';
import { kaartCandidate, kaartStories } from './sociale-kaart.candidate.ts';

storiesConform('voordeur-sociale-kaart', kaartCandidate, kaartStories.slice(1));
