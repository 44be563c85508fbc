/** The connection with the agent in a Python process: messages, and what they say. */
package dev.threadboard.cpython.channel;
