/**
 * Words that people type: which valid one a wrong one may have meant. Uses nothing else of ours.
 */
package dev.threadboard.words;
