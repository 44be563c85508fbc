/**
 * The entry points: the program's, and that of the launcher's training run for the class archive.
 *
 * <pre>
 *   Main ── SubcommandRegistry ── Subcommand
 *    └─ ThemePreload, meanwhile
 *   ArchiveTraining ── Main, on a ScriptedTerminal
 * </pre>
 */
package dev.threadboard.cli.startup;
