/**
 * The command line: picocli commands, and the only place where the parts are wired together.
 *
 * <p>What is on the way of every start is written without lambdas and streams, as classes where it
 * must: the archive of classes holds those, while each lambda is linked anew by each run.
 */
package dev.threadboard.cli;
