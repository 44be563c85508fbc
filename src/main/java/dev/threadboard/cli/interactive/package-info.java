/** Opens the dashboard or line mode for a person, with the files that a session writes. */
package dev.threadboard.cli.interactive;
