/**
 * Text for people: the nearest valid name, fuzzy matches, numbers as they are read, and texts from
 * outside made fit for a message and the screen. Of the other packages it uses only {@code frame},
 * for the width of a text.
 */
package dev.threadboard.text;
