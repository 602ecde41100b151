import { css } from 'lit';

/** What Leaflet expects of the page around its panes, and the look of the points. */
export const mapStyles = css`
  .map-frame {
    position: relative;
    isolation: isolate;
  }

  .map {
    position: relative;
    overflow: hidden;
    block-size: clamp(16em, 50cqi, 26em);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background-color: var(--_sunken);
    touch-action: none;
    cursor: grab;
  }

  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-zoom-box {
    position: absolute;
    left: 0;
    top: 0;
  }

  .leaflet-pane {
    z-index: 400;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  .leaflet-marker-pane {
    z-index: 600;
  }

  .leaflet-map-pane {
    z-index: 0;
  }

  .leaflet-control-container {
    display: none;
  }

  .leaflet-tile {
    max-inline-size: none;
    visibility: hidden;
    user-select: none;
    -webkit-user-drag: none;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 250ms ease-out;
  }

  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }

  .marker {
    display: grid;
    place-items: center;
    border: 3px solid #fff;
    border-radius: 50% 50% 0.5em 0.5em;
    background-color: var(--_accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 45%);
    color: var(--_on-accent);
    font-weight: 700;
    cursor: pointer;
  }

  .marker.area {
    border-radius: 50%;
  }

  .marker:hover {
    background-color: var(--_accent-strong);
  }

  .zoom {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    z-index: 1;
    display: grid;
    gap: var(--_space-1);
  }

  .zoom .button {
    inline-size: var(--_target);
    padding: 0;
    font-size: var(--_text-large);
  }

  .attribution {
    color: var(--_muted);
    font-size: var(--_text-small);
  }

  @media (forced-colors: active) {
    .marker {
      border-color: CanvasText;
      background-color: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
