/**
 * What pictures are drawn with: areas, boxes, bars, glyphs, wrapped text; and the scene, all that a
 * picture of the dashboard depends on. The pictures themselves are pure functions in the packages
 * below.
 */
package dev.threadboard.view;
