/** What the agent tells of a Python program that is a fact, and what it answers about values. */
package dev.threadboard.cpython.facts;
