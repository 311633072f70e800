/**
 * What a map shows: a later file. It may import what it needs like any other module: the embed build makes the script pass that in
 * (scripts/passed-imports.ts).
 */
export { createMapView } from './map-view.js';
