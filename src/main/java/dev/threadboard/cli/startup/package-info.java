/** Where the process begins: the entry point, and what makes a start fast. */
package dev.threadboard.cli.startup;
