import { storiesConform } from './conformance.ts';
import { triageCandidate, triageStories } from './triage.candidate.ts';

storiesConform('voordeur-triage', triageCandidate, triageStories.slice(6));
