/** The picture of two runs on one clock: a board and a title for each, and how they differ. */
package dev.threadboard.view.compare;
