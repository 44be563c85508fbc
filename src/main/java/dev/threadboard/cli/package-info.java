/**
 * The command line: a class for each command, which connects the other packages.
 *
 * <pre>
 *   startup.Main ─→ SubcommandRegistry ─→ RunCommand, ... ─┬→ interactive  dashboard, line mode
 *                                                          ├→ headless     no screen
 *                                                          └→ recording    files
 *   options   what was typed        process   streams, signals, exit status
 * </pre>
 *
 * <p>Code that every start runs has no lambdas and no streams, but classes instead: the class
 * archive holds those, while every process has to link each lambda anew.
 */
package dev.threadboard.cli;
