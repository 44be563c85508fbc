/**
 * Text for people: the nearest valid name, fuzzy matches, numbers as they are read. Uses nothing
 * else of ours.
 */
package dev.threadboard.text;
