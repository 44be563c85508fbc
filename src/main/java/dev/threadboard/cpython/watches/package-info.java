/** Watched expressions and variables of a Python program: what the agent is asked, and tells. */
package dev.threadboard.cpython.watches;
