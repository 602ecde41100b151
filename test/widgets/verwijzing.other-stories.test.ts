import { storiesConform } from './conformance.ts';
import { verwijzingCandidate, verwijzingStories } from './verwijzing.candidate.ts';

storiesConform('voordeur-verwijzing', verwijzingCandidate, verwijzingStories.slice(1));
