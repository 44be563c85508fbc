/** {@code threadboard explore}: its options, its table, and its files. */
package dev.threadboard.cli.explore;
