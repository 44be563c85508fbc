/** A Python process with the agent in it: how it starts, its standard streams, how it ends. */
package dev.threadboard.cpython.process;
