import { conforms, storiesConform } from './conformance.ts';
import { spreekuurCandidate, spreekuurStories } from './spreekuur.candidate.ts';

conforms('voordeur-spreekuur', spreekuurCandidate);
storiesConform('voordeur-spreekuur', spreekuurCandidate, spreekuurStories.slice(0, 1));
