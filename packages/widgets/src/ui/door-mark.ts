import { svg, type SVGTemplateResult } from 'lit';

/**
 * The door of Voordeur: an arched doorway whose leaf stands further open as `openness` goes from
 * 0 (closed) to 1 (wide open), with the light of the house falling out. Decorative: it says nothing
 * that the text beside it does not say. Coloured by the classes of `doorMarkStyles`.
 *
 * Drawn with attributes only, because a strict Content-Security-Policy refuses `style`.
 *
 * @param openness from 0 to 1; values outside are brought within
 */
export function doorMark(openness = 0.35): SVGTemplateResult {
  const open = Math.min(1, Math.max(0, openness));
  // The leaf turns on its left hinge: seen from the front it gets narrower and its free edge comes
  // towards us, so that it also grows a little in height.
  const width = 1 - 0.72 * open;
  const lean = 0.16 * open;
  const hinge = 13;
  const leaf = `matrix(${width} ${lean} 0 1 ${hinge * (1 - width)} ${-hinge * lean})`;
  const spread = 6 + 14 * open;
  return svg`<svg class="door" viewBox="0 0 64 72" aria-hidden="true" focusable="false">
    <path class="door-wall" d="M7 66V32a25 25 0 0 1 50 0V66Z" />
    <path class="door-light" d="M13 66V32a19 19 0 0 1 38 0V66Z" />
    <path class="door-glow" d="M${13 + 26 * width} 66H51L${51 + spread} 72H${13 + 38 * width - spread / 3}Z" opacity="${0.25 + 0.75 * open}" />
    <g transform="${leaf}">
      <path class="door-leaf" d="M13 66V32a19 19 0 0 1 38 0V66Z" />
      <path class="door-panel" d="M19 40V32a13 13 0 0 1 26 0v8Z" />
      <path class="door-panel" d="M19 45H45V60H19Z" />
      <circle class="door-knob" cx="46.5" cy="48" r="2" />
    </g>
    <path class="door-step" d="M3 66H61V69H3Z" />
  </svg>`;
}
