/** Leaflet's own module, which does not put itself on the window as its main file does. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
