/** SVGs, still and animated without any script: text as text, lines and blocks as paths. */
package dev.threadboard.record.svg;
