/** The process of a run together with the connection to the agent in it. */
package dev.threadboard.cpython.agent;
