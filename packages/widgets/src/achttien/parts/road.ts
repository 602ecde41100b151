import { msg } from '@lit/localize';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { doorMark } from '../../ui/door-mark.js';
import type { Place } from '../road.js';
import type { AchttienView } from '../view.js';

/** Pixels from the top: where the road lies. */
const ground = 176;

/**
 * The road to being an adult, drawn: from 12 to 27 with a door at 18, a dot for everything that changes, the time in
 * which the plan is made, and, where the month of birth is known, where somebody is now. It says nothing that the list
 * below it does not say.
 */
export function roadDrawing({ content, line, state, today, direction, reader }: AchttienView): SVGTemplateResult {
  const { marks, dots, plan, now, openness } = content.counting.roadOf(line, state, today);
  const mirrored = direction === 'rtl';
  const at = (place: Place): string => `${mirrored ? 100 - place : place}%`;
  const [from, until] = plan;
  return svg`<svg class="road" width="100%" height="234" focusable="false">
    <line class="road-bed" x1="1%" x2="99%" y1=${ground} y2=${ground} />
    ${now === null ? nothing : svg`<line class="road-walked" x1=${at(1)} x2=${at(now)} y1=${ground} y2=${ground} />`}
    <line class="road-plan" x1=${at(from)} x2=${at(until)} y1=${ground} y2=${ground} />
    <text class="road-plan-text" x=${at((from + until) / 2)} y=${ground + 50}>
      ${reader === 'young' ? msg('je plan') : msg('het plan')}
    </text>
    ${dots.map(
      ({ place, aside, above, phase }) =>
        svg`<svg x=${at(place)} overflow="visible">
          <circle class="dot ${phase}" cx=${mirrored ? -aside : aside} cy=${ground - 16 - above} r="4.2" />
        </svg>`,
    )}
    <svg x=${at(marks[3]!.place)} y=${ground - 52} width="48" height="54" overflow="visible">
      <g transform="translate(-24 0)">${doorMark(openness)}</g>
    </svg>
    ${marks.map(
      ({ age, place }) =>
        svg`<text class=${age === 18 ? 'road-eighteen' : 'road-age'} x=${at(place)} y=${ground + 28}>
          ${age === 17.5 ? '17½' : age}
        </text>`,
    )}
    ${now === null ? nothing : here(at(now))}
  </svg>`;
}

function here(at: string): SVGTemplateResult {
  return svg`<line class="road-now" x1=${at} x2=${at} y1="30" y2=${ground} />
    <circle class="road-here" cx=${at} cy=${ground} r="8" />
    <svg x=${at} y="1" overflow="visible">
      <rect class="road-flag" x="-25" width="50" height="30" rx="15" />
      <text class="road-flag-text" y="20.5">${msg('nu')}</text>
    </svg>`;
}
