/** The process around a command: its streams, terminal, signals, messages and exit status. */
package dev.threadboard.cli.process;
