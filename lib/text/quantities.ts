export { type Age, findAges } from './quantities/ages';
export { findHours, type Hours } from './quantities/hours';
