/** The command line: picocli commands, and the only place where the parts are wired together. */
package dev.threadboard.cli;
