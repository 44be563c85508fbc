/** Runs without a screen: a run's events go, in order, to printed output, JSON lines or a file. */
package dev.threadboard.cli.headless;
