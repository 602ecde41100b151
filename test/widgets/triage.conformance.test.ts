import { conforms, storiesConform } from './conformance.ts';
import { triageCandidate, triageStories } from './triage.candidate.ts';

conforms('voordeur-triage', triageCandidate);
storiesConform('voordeur-triage', triageCandidate, triageStories.slice(0, 1));
