/** Lessons on the command line: the one that a word names, and the file that Python runs for it. */
package dev.threadboard.cli.lessons;
