export { teamsOfArea } from './area-teams.js';
export { idsInKeptList, keptListOf } from './kept-list.js';
export { mapPoints, type MapPoint, type OnMap } from './map-points.js';
export { activeFilters, ageBandOf, ageOf, asksSomething, filterNames, type FilterName } from './query.js';
export { isSaved, reduce, type KaartAction } from './reduce.js';
export {
  pageSize,
  startOfKaart,
  type Found,
  type FoundService,
  type KaartQuery,
  type KaartReport,
  type KaartState,
  type KaartView,
  type Keeping,
  type MapStage,
  type ReportProblem,
} from './state.js';
export { tellApart, type Difference } from './tell-apart.js';
// What a browser needs of services, without the checking that only a server does.
export { localiseService } from '../services/localise-service.js';
export { spreadApart, type Pixel } from './spread-apart.js';
