/** Events in words, for whoever tells a run: line mode, and the line of the dashboard. */
package dev.threadboard.sentence;
