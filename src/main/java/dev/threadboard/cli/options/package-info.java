/**
 * Options and operands: how they are described to picocli, read, checked and combined with the
 * settings.
 */
package dev.threadboard.cli.options;
