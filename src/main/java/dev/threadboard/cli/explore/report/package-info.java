/** What is told of a finished search: tables, JSON and JUnit's XML; and reading it back. */
package dev.threadboard.cli.explore.report;
