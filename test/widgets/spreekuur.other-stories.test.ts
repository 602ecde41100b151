import { storiesConform } from './conformance.ts';
import { spreekuurCandidate, spreekuurStories } from './spreekuur.candidate.ts';

storiesConform('voordeur-spreekuur', spreekuurCandidate, spreekuurStories.slice(1));
