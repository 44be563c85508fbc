/**
 * Text for people: the nearest valid name, fuzzy matches, numbers as they are read, and texts from
 * outside made fit for a message and the screen. Of ours it uses only {@code frame}, which knows
 * how wide a text is.
 */
package dev.threadboard.text;
