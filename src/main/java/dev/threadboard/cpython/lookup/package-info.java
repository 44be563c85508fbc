/**
 * Finds what is needed to run a program of one's own: a Python that can run it, and the file that
 * it is in. Nothing of the program is run here.
 */
package dev.threadboard.cpython.lookup;
