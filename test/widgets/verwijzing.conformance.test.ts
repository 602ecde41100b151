import { conforms, storiesConform } from './conformance.ts';
import { verwijzingCandidate, verwijzingStories } from './verwijzing.candidate.ts';

conforms('voordeur-verwijzing', verwijzingCandidate);
storiesConform('voordeur-verwijzing', verwijzingCandidate, verwijzingStories.slice(0, 1));
